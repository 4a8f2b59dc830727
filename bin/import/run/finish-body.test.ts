import { expect, test } from 'vitest';
import { paragraphNode, rootNode, textNode, uploadNode } from '../../../cms/body/editor-nodes.ts';
import { finishBody } from './finish-body.ts';

const text = paragraphNode([textNode('Chữ', 0)]);
const words = new Map([['m1', { caption: 'Toàn cảnh', credit: 'NL' }]]);
const settings = { cover: null, words, attachments: [], newId: 'k' };
const picture = (fields: Record<string, string>) => uploadNode('u', 'm1', fields);

test('the picture that opens the text with its own words is the cover, and stands there once', () => {
  const body = rootNode([picture({ caption: 'Toàn cảnh', credit: 'NL' }), text]);
  expect(finishBody(body, settings)).toEqual({ body: rootNode([text]), cover: 'm1' });
  expect(finishBody(body, { ...settings, cover: 'm1' })).toEqual({ body: rootNode([text]), cover: 'm1' });
});

test('with other words, or beside another cover, it stays', () => {
  const other = rootNode([picture({ caption: 'Ở đây khác' }), text]);
  expect(finishBody(other, settings)).toEqual({ body: other, cover: null });
  const same = rootNode([picture({}), text]);
  expect(finishBody(same, { ...settings, cover: 'm2' })).toEqual({ body: same, cover: 'm2' });
});

test('words that are the medium’s own are not repeated, others are kept', () => {
  const body = rootNode([text, picture({ caption: 'Toàn cảnh', credit: 'Khác' })]);
  expect(finishBody(body, settings).body).toEqual(rootNode([text, picture({ credit: 'Khác' })]));
});

test('files that the text linked to follow it', () => {
  const { body } = finishBody(rootNode([text]), { ...settings, attachments: ['f1', 'f2'] });
  expect(body.root.children).toEqual([
    text,
    {
      type: 'block',
      version: 2,
      format: '',
      fields: { id: 'k', blockName: '', blockType: 'attachments', files: ['f1', 'f2'] },
    },
  ]);
});
