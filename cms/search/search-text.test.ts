import { expect, test } from 'vitest';
import { foldText, searchTextOf } from './search-text.ts';

test.each([
  [' CÔNG   Đoàn\u00A0Việt Nam ', ' cong doan viet nam '],
  ['Hòa Bình'.normalize('NFD'), ' hoa binh '],
  ['Kỹ thuật, kĩ năng; quý, quí; Mỹ', ' ki thuat ki nang qui qui mi '],
  ['42/2022/NĐ-CP', ' 42 2022 nd cp '],
  ['4.960.000 đồng', ' 4960000 dong '],
  [' – ', ''],
])('%s is folded to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('a document is found by each of its fields, lists among them, and by nothing across two of them', () => {
  const document = { title: 'Nhà ở', number: 7, sapo: null, tags: ['Công đoàn', 'Tết'], slug: '' };
  expect(searchTextOf(document, ['title', 'number', 'sapo', 'tags', 'slug'])).toBe(
    ' nha o | cong doan | tet ',
  );
});
