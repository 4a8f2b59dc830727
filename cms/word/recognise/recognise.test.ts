import fc from 'fast-check';
import { expect, test } from 'vitest';

import { wordsOf } from './clean-text.ts';
import { parseHtml, textOf } from './html-tree.ts';
import { recognise } from './recognise.ts';

const words = fc.constantFrom(
  ...'Ảnh Ảnh: NL Tin, ảnh: CTV Minh Hà – - | ( ) Nguồn: LCĐT Sáng ngày Chủ tịch LĐLĐ tỉnh trao quà. đoàn viên, Theo'.split(
    ' ',
  ),
);
const text = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '));
const inline = fc.oneof(
  text,
  text.map((one) => `<strong>${one}</strong>`),
  text.map((one) => `<em>${one}</em>`),
);
const paragraph = fc
  .tuple(fc.constantFrom('', ' class="giua"', ' class="phai"', ' class="chu-thich"'), inline, fc.boolean())
  .map(([look, inner, hasPicture]) => `<p${look}>${hasPicture ? '<img src="picture:0">' : ''}${inner}</p>`);
const table = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map(
    (rows) =>
      `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  );
const file = fc.array(fc.oneof({ weight: 5, arbitrary: paragraph }, table), { maxLength: 12 });

/** Whatever the paragraphs are, every word is somewhere. */
test('no word of a file is lost in silence', () => {
  fc.assert(
    fc.property(file, (blocks) => {
      let counter = 0;
      const html = blocks.join('').replaceAll('picture:0', () => `picture:${counter++}`);
      const { pictures, bylines, unplaced, labels, repeated, bodyHtml, ...rest } = recognise(html);
      const kept = new Set(
        [
          rest.title,
          rest.sapo,
          rest.dateline,
          rest.sourceName,
          textOf(parseHtml(bodyHtml)),
          ...pictures.flatMap(({ caption, credit }) => [caption, credit]),
          ...bylines.flatMap(({ name, role, unit }) => [name, role, unit]),
          ...unplaced.map(({ text: one }) => one),
          ...labels,
          ...repeated,
        ].flatMap(wordsOf),
      );
      expect(wordsOf(textOf(parseHtml(html))).filter((word) => !kept.has(word))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
