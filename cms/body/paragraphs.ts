import type { Inline, Link, TextInline } from './blocks.ts';
import { withoutMarks } from './clean-text.ts';

const indent = /^[ \t\r\n]*(?:[\u00A0\u2002\u2003\u3000]{2}|\t)/;
const space = /[\s\u0085]+/g;

/**
 * Paragraphs of a run of inlines as they came: two line breaks part them, and so does one before an indent.
 * Spaces are collapsed and cut at the ends of lines, neighbours of one format are one, what is empty is dropped.
 */
export function paragraphsOf(run: Inline[]): Inline[][] {
  return splitRun(run)
    .map(cleanParagraph)
    .filter((paragraph) => paragraph.length > 0);
}

const isEmptyText = (inline: Inline) => inline.kind === 'text' && withoutMarks(inline.text).trim() === '';

function splitRun(run: Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [[]];
  let breaks = 0;
  for (const inline of run) {
    if (inline.kind === 'break') breaks += 1;
    const indented =
      breaks === 1 && inline.kind === 'text' && indent.test(inline.text) && !isEmptyText(inline);
    if (indented || (breaks > 1 && !isEmptyText(inline) && inline.kind === 'text')) paragraphs.push([]);
    if (inline.kind === 'text' && !isEmptyText(inline)) breaks = 0;
    paragraphs.at(-1)?.push(inline);
  }
  return paragraphs;
}

function cleanParagraph(inlines: Inline[]): Inline[] {
  return trimBreaks(withOneSpace(mergeTexts(gatherMarks(inlines))));
}

/** A combining mark belongs to the letter before it, whatever the markup between them. */
function gatherMarks(inlines: Inline[]): Inline[] {
  const gathered: Inline[] = [];
  for (const inline of inlines) {
    const last = gathered.at(-1);
    const marks = inline.kind === 'text' ? (/^\p{Mn}+/u.exec(inline.text)?.[0] ?? '') : '';
    if (inline.kind === 'text' && last?.kind === 'text' && marks !== '') {
      last.text += marks;
      gathered.push({ ...inline, text: inline.text.slice(marks.length) });
    } else gathered.push({ ...inline });
  }
  return gathered.map((inline) =>
    inline.kind === 'text' ? { ...inline, text: withoutMarks(inline.text).replaceAll(space, ' ') } : inline,
  );
}

const sameLook = (a: TextInline, b: TextInline) => a.format === b.format && sameLink(a.link, b.link);
const sameLink = (a: Link | null, b: Link | null) => JSON.stringify(a) === JSON.stringify(b);

function mergeTexts(inlines: Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const [index, inline] of inlines.entries()) {
    if (inline.kind === 'text' && inline.text === '') continue;
    const last = merged.at(-1);
    const text: Inline =
      inline.kind === 'text' && inline.text === ' ' ? spaceBetween(last, inlines, index) : inline;
    if (text.kind === 'text' && last?.kind === 'text' && sameLook(text, last)) last.text += text.text;
    else merged.push({ ...text });
  }
  return merged;
}

/** A space between two texts of one look looks like them; any other looks like nothing. */
function spaceBetween(before: Inline | undefined, inlines: Inline[], index: number): TextInline {
  const after = inlines
    .slice(index + 1, index + 9)
    .find((inline) => inline.kind !== 'text' || inline.text.trim() !== '');
  const within = before?.kind === 'text' && after?.kind === 'text' && sameLook(before, after);
  return within ? { ...before, text: ' ' } : { kind: 'text', text: ' ', format: 0, link: null };
}

/** No two spaces in a row, none at the start of a line, none at its end. */
function withOneSpace(inlines: Inline[]): Inline[] {
  const result: Inline[] = [];
  let afterSpace = true;
  for (const inline of inlines) {
    if (inline.kind === 'break') {
      trimEnd(result);
      result.push(inline);
      afterSpace = true;
      continue;
    }
    const spaced = inline.text.replaceAll(/ {2,}/g, ' ');
    const text: string = afterSpace ? spaced.replace(/^ /, '') : spaced;
    if (text === '') continue;
    afterSpace = text.endsWith(' ');
    result.push({ ...inline, text });
  }
  trimEnd(result);
  return mergeTexts(result);
}

function trimEnd(inlines: Inline[]): void {
  const last = inlines.at(-1);
  if (last?.kind !== 'text') return;
  last.text = last.text.replace(/ +$/, '');
  if (last.text === '') {
    inlines.pop();
    trimEnd(inlines);
  }
}

function trimBreaks(inlines: Inline[]): Inline[] {
  const first = inlines.findIndex((inline) => inline.kind === 'text');
  if (first === -1) return [];
  const last = inlines.findLastIndex((inline) => inline.kind === 'text');
  return inlines.slice(first, last + 1);
}
