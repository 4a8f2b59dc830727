import { parseFragment } from 'parse5';

import type { Block } from './blocks.ts';
import { inlineText } from './blocks.ts';
import type { EditorState } from './editor-nodes.ts';
import { linkAddress } from './link-addresses.ts';
import { readInner } from './read-html.ts';
import { outermost, type HtmlToBodyOptions, type Source } from './source.ts';
import { toEditorState } from './to-editor-state.ts';
import { videoAddress } from './video-addresses.ts';

export type { HtmlToBodyOptions } from './source.ts';

export interface HtmlToBody {
  /** A body as the editor stores it; an empty paragraph if nothing is left */
  body: EditorState;
  /** What could not be placed, in words for an editor */
  leftOut: string[];
  /** How many of `leftOut` are pictures */
  picturesLeftOut: number;
}

/**
 * Foreign HTML (Word, Google Docs, mammoth, old portals) as a clean body: headings, lists, tables, quotations, links
 * to safe addresses, pictures that `pictureOf` knows, videos by link. No styles, no indents, no runs of spaces, NFC.
 * Never throws; runs in Node and in browsers.
 */
export function htmlToBody(html: string, options: HtmlToBodyOptions = {}): HtmlToBody {
  const source: Source = {
    options,
    leftOut: [],
    pictures: { seen: 0, leftOut: 0 },
    lists: 0,
    wordNumbers: new Map(),
  };
  const blocks = readInner(parseFragment(html).childNodes, outermost, source).map(videoOfLine);
  return {
    body: toEditorState(blocks, options.newId ?? randomId),
    leftOut: source.leftOut,
    picturesLeftOut: source.pictures.leftOut,
  };
}

/** A paragraph that is nothing but a video's address is the video: so WordPress writes them, and so do people. */
function videoOfLine(block: Block): Block {
  if (block.kind !== 'paragraph') return block;
  const line = inlineText(block.inlines);
  const video = /^https?:\/\/\S+$/.test(line) ? videoAddress(line) : null;
  return video && linkAddress(video.url) ? { kind: 'video', url: video.url, title: '' } : block;
}

function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
