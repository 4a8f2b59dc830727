import { formatByline } from '../../format/bylines.ts';
import type { BodyPart } from '../../data/reader.ts';
import type { IndexedEntry } from '../../search/indexed-entry.ts';
import type { Content } from '../projection/content.ts';
import { labelsOfArticle } from './labels.ts';
import type { FoundArticle } from './entries-of.ts';
import { fileNames, smallPicture } from './media-texts.ts';
import { present } from './present.ts';
import { textBlocks } from './text-blocks.ts';

export function articleEntry(content: Content, article: FoundArticle): IndexedEntry {
  const { card, text } = article;
  const tags = present(text.tags);
  const body = text.body.flatMap((part) => textsOf(content, part));
  const origin = present([text.dateline, ...text.bylines.map(formatByline), text.source?.name]);
  return {
    id: `article:${card.id}`,
    at: card.publishedAt,
    title: present([card.title, card.shortTitle]),
    summary: present([card.sapo, ...tags]),
    body: [...body, ...origin],
    labels: labelsOfArticle('tin', article),
    shown: {
      kind: 'tin',
      title: card.title,
      slug: card.slug,
      category: card.category,
      at: card.publishedAt,
      summary: card.sapo,
      picture: smallPicture(content, card.cover),
      number: null,
    },
    texts: { body, also: [...present([card.shortTitle]), ...tags, ...origin] },
  };
}

/** What readers read of a part of a body. */
function textsOf(content: Content, part: BodyPart): string[] {
  switch (part.kind) {
    case 'html':
      return textBlocks(part.html);
    case 'figure': {
      const media = content.media(part.media);
      return media === null ? [] : present([part.caption ?? media.caption, part.credit ?? media.credit]);
    }
    case 'pictures':
      return part.media.flatMap((id) => {
        const media = content.media(id);
        return media === null ? [] : present([media.caption, media.credit]);
      });
    case 'files':
      return fileNames(content, part.media);
  }
  return present([part.title]);
}
