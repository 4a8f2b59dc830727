import { SaxesParser } from 'saxes';

import type { Unplaced } from './recognise/draft.ts';
import { cleanLine, essence } from './recognise/clean-text.ts';
import { parseHtml, textOf } from './recognise/html-tree.ts';

const kinds: [RegExp, string][] = [
  [/^word\/document\d*\.xml$/, 'Hộp chữ, hình vẽ hoặc công thức trong Word'],
  [/^word\/(?:header|footer)\d*\.xml$/, 'Đầu trang, chân trang'],
  [/^word\/diagrams\/data\d*\.xml$/, 'Sơ đồ SmartArt'],
  [/^word\/charts\/chart\d*\.xml$/, 'Biểu đồ'],
];

/** Written by the program or taken back by the author: no text of the file. */
const skipped = new Set(['w:del', 'w:moveFrom', 'w:delText', 'w:instrText']);
const paragraphs = new Set(['w:p', 'a:p', 'm:oMathPara']);
const texts = new Set(['w:t', 'a:t', 'm:t']);
const spaces = new Set(['w:tab', 'w:br', 'w:cr', 'a:br']);

/** Texts of the file that mammoth does not show: headers and footers, text boxes, diagrams, formulas. */
export function findHiddenText(parts: ReadonlyMap<string, string>, html: string): Unplaced[] {
  const withoutMarks = html.replaceAll(/<sup><a href="#[^>]*>\[\d+\]<\/a><\/sup>/g, '');
  let shown = ` ${essence(textOf(parseHtml(withoutMarks)))} `;
  const found: Unplaced[] = [];
  for (const [name, xml] of parts) {
    const reason = kinds.find(([pattern]) => pattern.test(name))?.[1];
    if (!reason) continue;
    for (const text of readParagraphs(xml)) {
      const words = essence(text);
      if (!/\p{L}/u.test(words) || shown.includes(` ${words} `)) continue;
      found.push({ text, reason });
      shown += `${words} `;
    }
  }
  return found;
}

/** @returns nothing for a part that is no XML: what mammoth needs it has read already */
function readParagraphs(xml: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  let [skipping, reading] = [0, false];
  const parser = new SaxesParser();
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name }) => {
    if (skipped.has(name)) skipping++;
    if (paragraphs.has(name)) open.push('');
    if (spaces.has(name) && open.length > 0) open.push(`${open.pop()} `);
    reading = texts.has(name);
  });
  parser.on('text', (text) => {
    if (!reading || skipping > 0) return;
    if (open.length === 0) found.push(text);
    else open.push(open.pop() + text);
  });
  parser.on('closetag', ({ name }) => {
    if (skipped.has(name)) skipping--;
    if (texts.has(name)) reading = false;
    if (paragraphs.has(name)) found.push(cleanLine(open.pop() ?? ''));
  });
  parser.write(xml).close();
  return found.filter(Boolean);
}
