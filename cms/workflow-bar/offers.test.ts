import { expect, test } from 'vitest';

import { offersFor } from './offers.ts';
import type { Standing } from './standing.ts';

const labels = (standing: Pick<Standing, 'state' | 'portal' | 'steps'>) =>
  offersFor(standing).map(({ label, isMain }) => (isMain ? `[${label}]` : label));

const cases: [string, Pick<Standing, 'state' | 'portal' | 'steps'>, string[]][] = [
  [
    'a contributor’s draft',
    { state: 'draft', portal: 'none', steps: ['edit', 'submit', 'trash'] },
    ['Lưu nháp', '[Gửi duyệt]'],
  ],
  [
    'a contributor’s article that waits',
    { state: 'submitted', portal: 'none', steps: ['withdraw'] },
    ['[Rút lại]'],
  ],
  [
    'an article that waits for an editor',
    { state: 'submitted', portal: 'none', steps: ['edit', 'return', 'publish', 'unpublish'] },
    ['Lưu nháp', 'Trả lại', 'Hẹn giờ xuất bản', '[Xuất bản]'],
  ],
  [
    'an editor’s own article, which somebody else shall publish',
    { state: 'draft', portal: 'none', steps: ['edit', 'submit'] },
    ['Lưu nháp', '[Gửi duyệt]'],
  ],
  [
    'a live article',
    { state: 'published', portal: 'live', steps: ['edit', 'submit', 'publish', 'unpublish'] },
    ['Lưu bản sửa, chưa đăng', 'Gỡ bài', 'Hẹn giờ gỡ', '[Cập nhật bài đã đăng]'],
  ],
  [
    'a scheduled article',
    { state: 'published', portal: 'scheduled', steps: ['edit', 'publish', 'unpublish'] },
    ['Lưu bản sửa, chưa đăng', 'Bỏ hẹn giờ', 'Đổi giờ hẹn', '[Xuất bản ngay]'],
  ],
  ['a published article, for who may only read it', { state: 'published', portal: 'live', steps: [] }, []],
];

test.each(cases)('%s', (_, standing, expected) => {
  expect(labels(standing)).toEqual(expected);
});
