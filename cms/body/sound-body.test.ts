import { expect, test } from 'vitest';

import { unsoundness } from './sound-body.ts';

const body = (...children: object[]) => ({ root: { type: 'root', children } });
const link = (url: unknown) => body({ type: 'link', fields: { linkType: 'custom', url }, children: [] });
const block = (fields: object) => body({ type: 'block', fields });
const nested = (depth: number): object => ({ type: 'list', children: depth > 0 ? [nested(depth - 1)] : [] });

test.each([
  ['nothing', null],
  ['a link', link('https://example.com/')],
  ['a link without an address yet', link('')],
  ['a video half typed', block({ blockType: 'video', url: 'https://youtu' })],
  ['lists in lists', body(nested(12))],
])('%s may be stored', (_name, state) => {
  expect(unsoundness(state)).toBeNull();
});

test.each([
  ['a script in a link', link('java\nscript:alert(1)'), /^Liên kết “java/],
  ['an address that is no text', link({}), /^Liên kết “\?”/],
  ['a script as a video', block({ blockType: 'video', url: ' javascript:alert(1)' }), /^Liên kết video/],
  ['an unknown node', body({ type: 'iframe' }), /phần “iframe” mà cổng không dùng/],
  ['an unknown block', block({ blockType: 'code' }), /khung “code” mà cổng không dùng/],
  ['a picture of another shelf', body({ type: 'upload', relationTo: 'users' }), /kho ảnh/],
  ['depth without end', body(nested(60)), /quá nhiều tầng/],
  ['what is no state', { root: 'x' }, /không đúng dạng/],
  ['what is no node', { root: { type: 'root', children: [7] } }, /không đúng dạng/],
])('%s is refused', (_name, state, message) => {
  expect(unsoundness(state)).toMatch(message);
});

test('a body beyond every newspaper’s size is refused', () => {
  expect(unsoundness(body({ type: 'text', text: 'a'.repeat(2_000_001) }))).toMatch(/quá dài/);
});
