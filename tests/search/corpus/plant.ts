import type { IndexedEntry } from '../../../site/search/indexed-entry.ts';
import { articleEntry, type ArticleSeed } from './entry.ts';

type More = Partial<Pick<ArticleSeed, 'tags' | 'signed' | 'dateline' | 'campaign' | 'category' | 'above'>>;

/** A planted article: published at nine in the morning of a day (`yyyy-mm-dd`), in “Tin từ cơ sở” unless said otherwise. */
export function plant(
  name: string,
  day: string,
  [title, sapo, ...body]: readonly string[],
  more: More = {},
): IndexedEntry {
  const place = { category: 'tin-co-so', above: ['tin-tuc-su-kien'] };
  const at = `${day}T02:00:00.000Z`;
  return articleEntry({ name, title: title ?? '', sapo: sapo ?? '', body, at, ...place, ...more });
}
