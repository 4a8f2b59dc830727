/** Whatever stands on a clipboard: reading it never fails, and what comes of it may always be stored. */
import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { EditorNode } from './editor-nodes.ts';
import { htmlToBody } from './html-to-body.ts';
import { unsoundness } from './sound-body.ts';

const tags = (
  'p div span b i u s sub sup h1 h2 h4 ul ol li table thead tr td th blockquote figure figcaption a br hr pre font ' +
  'center iframe script style svg math form object template q details noscript img o:p'
).split(' ');
const attributes = [
  '',
  ' style="font-weight:bold;mso-list:l0 level3 lfo1"',
  ' style="display:none"',
  ' style="white-space:pre-wrap"',
  ' class=MsoListParagraph',
  ' href="javascript:alert(1)"',
  ' href="https://example.com/?utm_source=x"',
  ' href="&#106;avascript:x"',
  ' src="data:text/html,x"',
  ' src="https://www.youtube.com/embed/abcdefghij1"',
  ' src="https://player.vimeo.com/video/123456"',
  ' colspan=99999 rowspan=-1',
  ' start=-5',
  ' aria-level=7',
];
const texts = fc.oneof(
  fc.constantFrom('Công đoàn', '\u00a0\u00a0', '\n\n', 'e\u0302\u0301', '\ud800', '\u0000', '·', '1.', ' '),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const piece = fc.oneof(
  texts,
  fc.tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes)).map(([tag, rest]) => `<${tag}${rest}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
  fc.constantFrom('<!--', '-->', '<![if !supportLists]>', '<![endif]>', '<', '&nbsp;', '&#0;'),
);
const html = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const textsOf = (node: EditorNode): string[] =>
  typeof node['text'] === 'string' ? [node['text']] : (node.children ?? []).flatMap(textsOf);

test('any HTML becomes a body that may be stored, the same each time', () => {
  fc.assert(
    fc.property(html, (source) => {
      const { body } = htmlToBody(source, { newId: () => 'n' });
      expect(unsoundness(body)).toBeNull();
      expect(JSON.stringify(body)).not.toMatch(/"url":"\s*(?:javascript|data|vbscript):/i);
      expect(htmlToBody(source, { newId: () => 'n' }).body).toEqual(body);
      for (const text of textsOf(body.root)) {
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toMatch(/\u00a0|\u00ad|\u200b|\t|\n| {2}/);
      }
    }),
    { numRuns: 400 },
  );
});

test('depth without end is read, not a reason to fail', () => {
  for (const tag of ['div', 'ul><li', 'blockquote', 'table><tr><td', 'b']) {
    const { body } = htmlToBody(`${`<${tag}>`.repeat(3000)}sâu`);
    expect([unsoundness(body), textsOf(body.root).join('')]).toEqual([null, 'sâu']);
  }
});

test('spaces on both sides of a comment are one', () => {
  const { body } = htmlToBody('<p>!&nbsp;<![endif]>&nbsp;Công đoàn</p>', { newId: () => 'n' });
  expect(JSON.stringify(body)).toContain('"text":"! Công đoàn"');
});
