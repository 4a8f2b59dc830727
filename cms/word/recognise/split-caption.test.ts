import { expect, test } from 'vitest';

import { splitCaption } from './split-caption.ts';

test.each([
  ['Trao quà tại huyện Chợ Đồn. Ảnh NL', 'Trao quà tại huyện Chợ Đồn', 'NL'],
  ['Trao quà cho đoàn viên. Ảnh: NL', 'Trao quà cho đoàn viên', 'NL'],
  ['Trao quà cho đoàn viên (Ảnh: Minh Hà) |', 'Trao quà cho đoàn viên', 'Minh Hà'],
  ['Ảnh: NL', '', 'NL'],
  ['(Ảnh: Xuân Thùy)', '', 'Xuân Thùy'],
  ['Nguồn ảnh: Báo Lam Giang', '', 'Báo Lam Giang'],
  ['Ảnh: Nguyễn Thu Hà – LĐLĐ thành phố', '', 'Nguyễn Thu Hà – LĐLĐ thành phố'],
  ['Công nhân trong giờ làm việc. Nguồn ảnh: Báo Lam Giang', 'Công nhân trong giờ làm việc', 'Báo Lam Giang'],
  ['Ảnh: Quang cảnh buổi lễ phát động', 'Quang cảnh buổi lễ phát động', ''],
  ['Ảnh: Quang cảnh buổi lễ. Ảnh: NL', 'Quang cảnh buổi lễ', 'NL'],
  ['Quang cảnh buổi lễ |', 'Quang cảnh buổi lễ', ''],
  ['Quang cảnh buổi lễ\nẢnh NL', 'Quang cảnh buổi lễ', 'NL'],
  ['Đoàn viên xem triển lãm ảnh Bác Hồ', 'Đoàn viên xem triển lãm ảnh Bác Hồ', ''],
  ['Ảnh minh họa', 'Ảnh minh họa', ''],
  ['Ảnh minh họa. Nguồn: Internet', 'Ảnh minh họa', 'Internet'],
  ['Công nhân nhà máy may Hưng Lộc - Ảnh: CTV', 'Công nhân nhà máy may Hưng Lộc', 'CTV'],
  ['Lễ trao giải.  Ảnh:  tư liệu', 'Lễ trao giải', 'tư liệu'],
])('%s', (text, caption, credit) => {
  expect(splitCaption(text)).toMatchObject({ caption, credit, number: null });
});

test('a number before the caption tells which picture is meant', () => {
  expect(splitCaption('Ảnh 2: Trao quà. Ảnh NL')).toEqual({
    caption: 'Trao quà',
    credit: 'NL',
    number: 2,
    labels: ['Ảnh 2', 'Ảnh'],
  });
});
