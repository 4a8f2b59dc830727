import { expect, test } from 'vitest';

import { personalNumbersIn } from './personal-numbers.ts';

test.each([
  ['Ông Vi Văn Nghĩa, 001085012345, trú tại xã Đồng Mây', 'số căn cước công dân: 001•••••••45'],
  ['CCCD số 001 085 012 345 cấp năm 2021', 'số căn cước công dân: 001•••••••45'],
  ['căn cước: 100085012345', 'số căn cước: 100•••••••45'],
  ['Chứng minh nhân dân 095123456', 'số chứng minh nhân dân: 095••••56'],
  ['CMND số: 095.123.456.', 'số chứng minh nhân dân: 095••••56'],
  ['STK 19035678901234 Techcombank', 'số tài khoản ngân hàng: 190•••••••••34'],
  ['Số tài khoản: 8600 2051 23456 tại Agribank', 'số tài khoản ngân hàng: 860••••••••56'],
  ['Sổ BHXH: 0123456789', 'mã số bảo hiểm xã hội: 012•••••89'],
  ['hộ chiếu C1234567', 'số hộ chiếu: C12•••67'],
  ['Chị Lò Thị Mai (0912 345 678) kể lại', 'số điện thoại riêng: 091•••••78'],
  ['gia đình anh Nguyễn Văn Tư, điện thoại +84 912 345 678', 'số điện thoại riêng: +84•••••••78'],
])('%s', (text, found) => {
  expect(personalNumbersIn(text).map(({ what, masked }) => `${what}: ${masked}`)).toEqual([found]);
});

test.each([
  'Quyết định số 1234/QĐ-TLĐ ngày 24/10/2026, Công văn 123456789/CV',
  'trao 150.000.000 đồng, tổng giá trị 1.250.000.000 đồng',
  'chuyển vào tài khoản 15.000.000 đồng cho đoàn viên',
  'mở tài khoản ngày 01.02.2026',
  'hỗ trợ 500000000 đồng, 123456789 lượt xem',
  'Đường dây nóng 1900 6868, hotline 0912 345 678',
  'Mọi chi tiết liên hệ đồng chí Nguyễn Văn Nam, 0912345678',
  'Liên hệ ông Nguyễn Văn Nam, điện thoại 0912345678',
  'Văn phòng LĐLĐ tỉnh, điện thoại 0209 3870 123',
  'giai đoạn 2025-2030, từ 01/01/2026 đến 31/12/2026',
  'Mã vạch 8934567890123',
  'https://example.com/bai-viet-001085012345678.html',
  'chứng minh hiệu quả với 123.456.789 đồng tiết kiệm',
])('%s holds none', (text) => {
  expect(personalNumbersIn(text)).toEqual([]);
});

test('several are told in reading order, each once', () => {
  const text = 'CMND 095123456, STK 0123456789 và 001085012345.';
  expect(personalNumbersIn(text).map(({ what }) => what)).toEqual([
    'số chứng minh nhân dân',
    'số tài khoản ngân hàng',
    'số căn cước công dân',
  ]);
});
