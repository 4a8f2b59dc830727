import type { IndexedEntry } from '../../search/indexed-entry.ts';
import type { Content } from '../projection/content.ts';
import type { FoundArticle } from './entries-of.ts';
import { labelsOfArticle } from './labels.ts';
import { smallPicture } from './media-texts.ts';
import { present } from './present.ts';

/** A picture where an article shows it. */
interface ShownPicture {
  media: string;
  caption: string | null;
  credit: string | null;
}

/** The pictures that an article shows, each once; those that say nothing of themselves cannot be found. */
export function pictureEntries(content: Content, article: FoundArticle): IndexedEntry[] {
  const entries = new Map<string, IndexedEntry>();
  for (const shown of shownPictures(article)) {
    if (entries.has(shown.media)) continue;
    const entry = pictureEntry(content, article, shown);
    if (entry !== null) entries.set(shown.media, entry);
  }
  return [...entries.values()];
}

function shownPictures({ card, text }: FoundArticle): ShownPicture[] {
  const plain = (media: string) => ({ media, caption: null, credit: null });
  const inBody = text.body.flatMap((part): ShownPicture[] => {
    if (part.kind === 'figure') return [part];
    return part.kind === 'pictures' ? part.media.map(plain) : [];
  });
  return card.cover === null ? inBody : [...inBody, plain(card.cover)];
}

function pictureEntry(content: Content, article: FoundArticle, shown: ShownPicture): IndexedEntry | null {
  const media = content.media(shown.media);
  const picture = smallPicture(content, shown.media);
  if (media === null || picture === null) return null;
  const { card } = article;
  const [title, ...summary] = present([
    ...new Set([shown.caption ?? media.caption, media.alt, shown.credit ?? media.credit]),
  ]);
  if (title === undefined) return null;
  return {
    id: `picture:${card.id}:${shown.media}`,
    at: card.publishedAt,
    title: [title],
    summary,
    body: [],
    labels: labelsOfArticle('anh', article),
    shown: {
      kind: 'anh',
      title,
      slug: card.slug,
      category: card.category,
      at: card.publishedAt,
      summary: null,
      picture,
      number: null,
    },
    texts: { body: [], also: summary },
  };
}
