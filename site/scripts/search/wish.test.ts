import { expect, test } from 'vitest';
import {
  isFiltered,
  isIdle,
  queryOf,
  readWish,
  withChoice,
  withKind,
  withoutFilters,
  withText,
} from './wish.ts';

const whole =
  '?q=ti%E1%BB%81n+l%C6%B0%C6%A1ng&loai=van-ban&chuyen-muc=tin-tuc&nam=2026&chien-dich=thang-cong-nhan&loai-van-ban=ke-hoach&co-quan=ldld-tinh&sap-xep=ngay&trang=3';

test('an address is read and written again', () => {
  expect(readWish(whole)).toEqual({
    text: 'tiền lương',
    kind: 'van-ban',
    chosen: {
      category: 'tin-tuc',
      year: '2026',
      campaign: 'thang-cong-nhan',
      type: 'ke-hoach',
      issuer: 'ldld-tinh',
    },
    isByDate: true,
    page: 3,
  });
  expect(queryOf(readWish(whole))).toBe(whole);
  expect(queryOf(readWish(''))).toBe('');
});

test('what no page writes into an address is left out', () => {
  const wish = readWish('?q=%20a%20&loai=video&sap-xep=ten&trang=-2&khac=1');
  expect(queryOf(wish)).toBe('?q=a');
  expect([wish.kind, wish.isByDate, wish.page]).toEqual(['', false, 1]);
  expect(readWish('?trang=1.5').page).toBe(1);
  expect(readWish(`?q=${'a'.repeat(500)}`).text).toHaveLength(200);
});

test('every change but of the page leads to the first page', () => {
  const wish = readWish(whole);
  expect(withText(wish, 'thưởng').page).toBe(1);
  expect(withChoice(wish, 'year', '2025')).toMatchObject({
    page: 1,
    chosen: { year: '2025', type: 'ke-hoach' },
  });
});

test('what another kind does not have is given up', () => {
  const { chosen } = withKind(readWish(whole), 'tin');
  expect(chosen).toMatchObject({ type: '', issuer: '', year: '2026', category: 'tin-tuc' });
  expect(withKind(readWish(whole), 'van-ban').chosen).toMatchObject({ type: 'ke-hoach', category: '' });
});

test('nothing is asked for without words and filters', () => {
  expect(['', '?q=+', '?sap-xep=ngay'].map((query) => isIdle(readWish(query)))).toEqual([true, true, true]);
  expect(['?q=a', '?nam=2026', '?loai=anh'].map((query) => isIdle(readWish(query)))).toEqual([
    false,
    false,
    false,
  ]);
  expect(isFiltered(withoutFilters(readWish(whole)))).toBe(false);
  expect(withoutFilters(readWish(whole))).toMatchObject({ text: 'tiền lương', isByDate: true });
});
