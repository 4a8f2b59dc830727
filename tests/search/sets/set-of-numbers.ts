/** Numbers of documents in all their spellings, sums, dates. */
import { queries } from './relevance-query.ts';

const documents = queries(
  'document numbers',
  ['42/2022/NĐ-CP', '42-2022-nd-cp'],
  ['42/2022/nd-cp', '42-2022-nd-cp'],
  ['42/2022/ND-CP', '42-2022-nd-cp'],
  ['nd-cp 42', '42-2022-nd-cp'],
  ['nghị định 42/2022/NĐ-CP', '42-2022-nd-cp'],
  ['Nghị định số 42/2022', '42-2022-nd-cp'],
  ['nghi dinh 42/2022', '42-2022-nd-cp'],
  ['42 2022 nđ cp', '42-2022-nd-cp'],
  ['42-2022-nd-cp', '42-2022-nd-cp'],
  ['42/2022/NĐ – CP', '42-2022-nd-cp'],
  ['42/2022/NÐ-CP', '42-2022-nd-cp'],
  ['"42/2022/NĐ-CP"', '42-2022-nd-cp'],
  ['42/2021/NĐ-CP', '42-2021-nd-cp'],
  ['142/2022', '142-2022-nd-cp'],
  ['42/2022/tt-btc', '42-2022-tt-btc'],
  ['38/2022/NĐ-CP', '38-2022-nd-cp'],
  ['74/2024/nđ-cp', '74-2024-nd-cp'],
  ['32/2017/TT-BTTTT', '32-2017-tt-btttt'],
  ['thông tư 32/2017', '32-2017-tt-btttt'],
  ['91/2025/QH15', '91-2025-qh15'],
  ['luật 91/2025/qh15', '91-2025-qh15'],
  ['bộ luật 45/2019/QH14', '45-2019-qh14'],
  ['50/2024/QH15', '50-2024-qh15', 'luat-cong-doan'],
  ['1908/QĐ-TLĐ', '1908-qd-tld'],
  ['1908 qd tld', '1908-qd-tld'],
  ['07/HD-TLĐ', '07-hd-tld'],
  ['7/HD-TLĐ', '07-hd-tld'],
  ['18/HD-LĐLĐ', '18-hd-ldld'],
  ['18/hd-ldld', '18-hd-ldld'],
  ['hd-ldld 18', '18-hd-ldld'],
  ['hướng dẫn 15/HD', '15-hd-ldld'],
  ['9/NQ-LĐLĐ', '09-nq-ldld'],
  ['09/nq-ldld', '09-nq-ldld'],
  ['kế hoạch 27/KH-LĐLĐ', '27-kh-ldld'],
  ['công văn 44/CV-CSPL', '44-cv-cspl'],
);

/** Without the hyphen, as it is often written. */
const joined = queries(
  'document numbers',
  ['42/2022/NĐCP', '42-2022-nd-cp'],
  ['42/2022/ndcp', '42-2022-nd-cp'],
).map((query) => ({ ...query, means: '42/2022/nd-cp' }));

const sums = queries(
  'numbers',
  ['4.960.000', 'luong-toi-thieu-2024'],
  ['4960000', 'luong-toi-thieu-2024'],
  ['4.960.000 đồng', 'luong-toi-thieu-2024'],
  ['4.680.000', 'luong-toi-thieu-2022'],
  ['12.345 cuộc gọi', 'hai-so'],
  ['12345 cuoc goi', 'hai-so'],
  ['1900 1234', 'hai-so'],
  ['01/09/2023', 'ngay-thang'],
  ['1/9/2023', 'ngay-thang'],
  ['Quốc khánh 2/9', 'ngay-thang'],
  ['lạm phát 3,15%', 'phan-tram'],
  ['1.250.000.000', 'mot-ty'],
  ['1250000000 dong', 'mot-ty'],
  ['ISO 45001', 'iso'],
  ['1.126 đơn vị máu', 'ngay-hoi-giot-hong-dat-lam-tiep-nhan-1-126-don-vi-mau'],
  ['1126 don vi mau', 'ngay-hoi-giot-hong-dat-lam-tiep-nhan-1-126-don-vi-mau'],
  ['7.412 đoàn viên', 'ba-quy-ket-nap-them-7-412-doan-vien-khu-vuc-nao-di-dau'],
);

const glued = queries('numbers', ['4.960.000đ', 'luong-toi-thieu-2024']).map((query) => ({
  ...query,
  means: '4.960.000 ',
}));

export const setOfNumbers = [...documents, ...joined, ...sums, ...glued];
