import { countArchivePages } from '../../data/archive.ts';
import { keyOf } from '../core/keys.ts';
import type { Touched } from '../core/touched.ts';
import { ofMonth, type AddressBook } from './address-book.ts';
import type { Content } from './content.ts';

/** Lengths of the lists that have pages of their own: categories and months. */
export function readLengths(content: Content): Map<string, number> {
  const rows = content
    .sql(
      "SELECT name, length FROM lists WHERE (name >= 'category:' AND name < 'category;') OR (name >= 'month:' AND name < 'month;')",
    )
    .all();
  return new Map(rows.map((row) => [String(row['name']), Number(row['length'])]));
}

/** Archive and month pages that begin or end with the lengths of their lists. */
export function touchLengths(
  before: Map<string, number>,
  content: Content,
  book: AddressBook,
  touched: Touched,
): void {
  for (const [name, length] of readLengths(content)) {
    const earlier = before.get(name) ?? 0;
    if (earlier === length) continue;
    const [kind, argument] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
    if (kind === 'month' && (earlier === 0 || length === 0)) {
      touched.keys.add(keyOf.set('months'));
      touched.address(...ofMonth(argument));
    }
    const category = kind === 'category' ? content.all('categories').get(argument) : undefined;
    if (category === undefined) continue;
    const pages = [countArchivePages(earlier), countArchivePages(length)];
    touched.address(...book.archivePages(category, Math.min(...pages), Math.max(...pages)));
  }
}
