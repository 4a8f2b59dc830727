/** Official documents whose numbers resemble each other. */
import { documentEntry, slugOf } from './entry.ts';

type Row = readonly [
  number: string,
  day: string,
  kind: string,
  issuer: string,
  signer: string,
  title: string,
];

const rows: readonly Row[] = [
  [
    '42/2022/NĐ-CP',
    '2022-06-24',
    'Nghị định',
    'Chính phủ',
    'Vũ Đức Đam',
    'Quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng',
  ],
  [
    '42/2021/NĐ-CP',
    '2021-03-31',
    'Nghị định',
    'Chính phủ',
    'Nguyễn Xuân Phúc',
    'Quy định về xây dựng đội ngũ dân quân',
  ],
  [
    '142/2022/NĐ-CP',
    '2022-12-30',
    'Nghị định',
    'Chính phủ',
    'Lê Minh Khái',
    'Quy định về kho lạnh và hàng dự trữ',
  ],
  [
    '42/2022/TT-BTC',
    '2022-07-15',
    'Thông tư',
    'Bộ Tài chính',
    'Cao Anh Tuấn',
    'Hướng dẫn phí thẩm định hồ sơ kho bãi',
  ],
  [
    '38/2022/NĐ-CP',
    '2022-06-12',
    'Nghị định',
    'Chính phủ',
    'Lê Văn Thành',
    'Quy định mức lương tối thiểu đối với người lao động làm việc theo hợp đồng lao động',
  ],
  [
    '74/2024/NĐ-CP',
    '2024-06-30',
    'Nghị định',
    'Chính phủ',
    'Lê Minh Khái',
    'Quy định mức lương tối thiểu đối với người lao động làm việc theo hợp đồng lao động',
  ],
  [
    '32/2017/TT-BTTTT',
    '2017-11-15',
    'Thông tư',
    'Bộ Thông tin và Truyền thông',
    'Trương Minh Tuấn',
    'Quy định về việc cung cấp dịch vụ công trực tuyến và bảo đảm khả năng truy cập thuận tiện',
  ],
  ['91/2025/QH15', '2025-06-26', 'Luật', 'Quốc hội', 'Trần Thanh Mẫn', 'Luật Bảo vệ dữ liệu cá nhân'],
  ['45/2019/QH14', '2019-11-20', 'Bộ luật', 'Quốc hội', 'Nguyễn Thị Kim Ngân', 'Bộ luật Lao động'],
  ['50/2024/QH15', '2024-11-27', 'Luật', 'Quốc hội', 'Trần Thanh Mẫn', 'Luật Công đoàn'],
  [
    '1908/QĐ-TLĐ',
    '2016-12-19',
    'Quyết định',
    'Tổng Liên đoàn Lao động Việt Nam',
    'Trần Thanh Hải',
    'Ban hành Quy định quản lý tài chính, tài sản công đoàn',
  ],
  [
    '07/HD-TLĐ',
    '2024-02-21',
    'Hướng dẫn',
    'Tổng Liên đoàn Lao động Việt Nam',
    'Ngọ Duy Hiểu',
    'Hướng dẫn tổ chức hội nghị người lao động hằng năm',
  ],
];

/** Named by their numbers: `42-2022-nd-cp`. */
export const plantedDocuments = rows.map(([number, day, kind, issuer, signer, title]) =>
  documentEntry({
    name: slugOf(number),
    number,
    title,
    kind,
    field: 'Chính sách – Pháp luật',
    issuer,
    signer,
    abstract: `${kind} số ${number} do ${issuer} ban hành.`,
    state: 'Còn hiệu lực',
    at: `${day}T17:00:00.000Z`,
  }),
);
