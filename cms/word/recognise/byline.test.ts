import { expect, test } from 'vitest';

import { readBylines } from './byline.ts';

test.each([
  ['Vi Văn Nghĩa-Chủ tịch LĐLĐ huyện', 'Vi Văn Nghĩa|Chủ tịch|LĐLĐ huyện'],
  ['CTV Xuân Thùy – LĐLĐ thành phố', 'CTV Xuân Thùy||LĐLĐ thành phố'],
  ['Thanh Hương, Ban Chính sách - Pháp luật LĐLĐ tỉnh', 'Thanh Hương||Ban Chính sách - Pháp luật LĐLĐ tỉnh'],
  ['Lê Thị Mai - Phó Trưởng ban Tuyên giáo LĐLĐ tỉnh', 'Lê Thị Mai|Phó Trưởng ban Tuyên giáo|LĐLĐ tỉnh'],
  [
    'Đỗ Quốc Bảo – Phó Chủ tịch Công đoàn Công ty may Hưng Lộc',
    'Đỗ Quốc Bảo|Phó Chủ tịch|Công đoàn Công ty may Hưng Lộc',
  ],
  ['Minh Hà (CTV)', 'CTV Minh Hà||'],
  ['NL', 'NL||'],
  ['(Xuân Thùy)', 'Xuân Thùy||'],
  ['Hà Linh - Minh Đức', 'Hà Linh|| + Minh Đức||'],
  ['Thu Hà và Quốc Việt', 'Thu Hà|| + Quốc Việt||'],
  ['NGUYỄN THU HÀ', 'NGUYỄN THU HÀ||'],
])('%s', (text, expected) => {
  const shown = readBylines(text).map(
    ({ name, role, unit, isContributor }) => `${isContributor ? 'CTV ' : ''}${name}|${role}|${unit}`,
  );
  expect(shown.join(' + ')).toBe(expected);
});

test.each([
  'Hội nghị kết thúc lúc 11 giờ.',
  'Nhân dịp này, 20 đoàn viên được khen thưởng.',
  'Liên hệ: 0900 000 000',
  'Công đoàn Lam Giang luôn đồng hành cùng đoàn viên',
])('no signature: %s', (text) => {
  expect(readBylines(text)).toEqual([]);
});
