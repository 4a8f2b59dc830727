import { type Block, blocksOf, wordsIn } from './blocks.ts';
import type { WordByline } from './byline.ts';
import { type Doubt, newDraft, type RecognisedPicture, type Unplaced } from './draft.ts';
import { findCaptions } from './find-captions.ts';
import { findHead } from './find-head.ts';
import { findTail } from './find-tail.ts';
import { parseHtml, toHtml } from './html-tree.ts';
import { missingTexts } from './missing-texts.ts';
import { takeNotes } from './notes.ts';

/** An article as it was recognised in a Word file, for a person to confirm. */
export interface RecognisedArticle {
  title: string;
  sapo: string;
  dateline: string;
  /** Clean enough for `htmlToBody`; `<img src="picture:N">` where a picture stands. */
  bodyHtml: string;
  /** In the order in which they stand. */
  pictures: RecognisedPicture[];
  bylines: WordByline[];
  sourceName: string;
  unplaced: Unplaced[];
  doubts: Doubt[];
  labels: string[];
  repeated: string[];
}

/**
 * Finds in mammoth's HTML what an article is made of. Every word of the text is afterwards in one of the fields or in
 * `unplaced`, but for `labels` (“Ảnh:”) and what was printed twice (`repeated`).
 */
export function recognise(html: string): RecognisedArticle {
  const { nodes, footnotes, unplaced } = takeNotes(parseHtml(html));
  const source = blocksOf(nodes);
  const draft = newDraft(source);
  draft.unplaced.push(...unplaced);
  findHead(draft);
  findCaptions(draft);
  findTail(draft);
  const { blocks, pictures, ...found } = draft;
  const article = {
    ...found,
    bodyHtml: [...blocks.map(blockHtml), ...footnotes.map((note) => `<p>${toHtml(note)}</p>`)].join('\n'),
    pictures: [...pictures.values()],
  };
  const missing = missingTexts(source.map(wordsIn), article);
  article.unplaced.push(...missing.map((text) => ({ text, reason: 'Chưa rõ thuộc phần nào' })));
  return article;
}

function blockHtml(block: Block): string {
  if (block.kind === 'picture') return `<p><img src="picture:${block.picture}"></p>`;
  if (block.kind === 'solid') return toHtml(block.nodes);
  const inner = toHtml(block.nodes);
  return block.tag === 'blockquote'
    ? `<blockquote><p>${inner}</p></blockquote>`
    : `<${block.tag}>${inner}</${block.tag}>`;
}
