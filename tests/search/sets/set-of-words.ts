/** Phrases, names, foreign words, several words, places of words, nothing. */
import { queries } from './relevance-query.ts';

const phrases = queries(
  'quotation marks',
  ['"an toàn là trên hết"', 'an-toan-la-tren-het'],
  ['"an toan la tren het"', 'an-toan-la-tren-het'],
  ['“an toàn là trên hết”', 'an-toan-la-tren-het'],
  ['"tiền lương tối thiểu vùng"', 'luong-toi-thieu-2024', 'luong-toi-thieu-2022'],
  ['"đường vào khu trọ"', 'sua-duong'],
  ['"bữa cơm gia đình công nhân"', 'hoi-thi-bua-com-gia-dinh-cong-nhan-kheo-tay-va-kheo-chi-tieu'],
  ['"hoà giải viên lao động"', 'hoa-giai'],
  ['"xe cộ giao nhau"', 'giao-nhau'],
  ['bếp "dã chiến"', 'covid'],
  ['"cổng thông tin" 42/2022', 'dich-vu-cong'],
);

const names = queries(
  'names',
  ['Võ Thị Sáu Mươi', 'vo-thi-sau-muoi'],
  ['vo thi sau muoi', 'vo-thi-sau-muoi'],
  ['H’Linh Niê', 'hlinh-nie'],
  ["h'linh nie", 'hlinh-nie'],
  ['Đỗ Hữu Phước', 'do-huu-phuoc'],
  ['do huu phuoc', 'do-huu-phuoc'],
  ['Khuất Duy Trác', 'signed-only'],
  ['khuat duy trac', 'signed-only'],
  ['Phùng Văn Thao', 'nguoi-giu-nhip-cho-sau-tram-co-may-may'],
  ['mac van thiet', 'muoi-hai-dem-giao-thua-ben-tram-bom'],
  ['Cầm Văn Biên hiến máu', 'nguoi-lai-xe-nang-va-41-lan-hien-mau'],
  ['nguyễn thị sen hồng', 'cuon-so-loi-vat-cua-co-to-truong-day-chuyen-dien-tu'],
  ['Nghiêm Xuân Bắc', 'can-bo-cong-doan-co-so-phai-biet-dem-gio-lam-them-cua-anh-em'],
  ['Trịnh Bá Duyên', 'ba-nam-chuong-trinh-phuc-loi-doan-vien-o-lam-giang-nhung-con-so-biet-noi'],
  ['mai van tinh lop hoc', 'lop-hoc-dem-cua-thay-tho-dien-noi-xom-tro'],
);

const foreign = queries(
  'foreign words',
  ['Samsung', 'samsung'],
  ['samsung electronics', 'samsung'],
  ['Covid-19', 'covid'],
  ['covid 19', 'covid'],
  ['astrazeneca', 'covid'],
  ['wi-fi', 'wifi'],
  ['google meet', 'wifi'],
  ['espresso', 'cafe'],
  ['café', 'cafe'],
  ['tuvan@congdoanlamgiang.example', 'email'],
);

const several = queries(
  'several words',
  ['Cây Gạo sửa đường', 'sua-duong'],
  ['tập thể thỏa ước 164', 'thoa-uoc-lao-dong-tap-the-tu-ban-sao-luat-den-nhung-dieu-khoan-co-loi-hon'],
  ['tủ sách cổng nhà máy', 'tu-sach-o-cong-nha-may-muon-khong-can-the-tra-khong-can-hen'],
  ['nhà máy tủ sách', 'tu-sach-o-cong-nha-may-muon-khong-can-the-tra-khong-can-hen'],
  ['lớp học đêm xóm trọ', 'lop-hoc-dem-cua-thay-tho-dien-noi-xom-tro'],
  ['sáng kiến gỗ Khe Vàng', 'go-khe-vang-63-sang-kien-tu-nhung-nguoi-tho-it-noi'],
  ['người lao động từ chối làm việc', 'khi-nao-nguoi-lao-dong-duoc-tu-choi-lam-viec-vi-nguy-hiem'],
  ['tai nạn trên đường đi làm', 'tai-nan-tren-duong-di-lam-co-duoc-huong-che-do-tai-nan-lao-dong'],
  ['chủ trọ giữ lửa', 'chu-tro-cung-la-nguoi-giu-lua-cho-khu-pho'],
  ['bóng đá đội bảo trì chung kết', 'giai-bong-da-cong-nhan-doi-to-bao-tri-vao-chung-ket-voi-ba-nguoi-du-bi'],
  ['thành lập công đoàn cơ sở sáu bước', 'thanh-lap-cong-doan-co-so-sau-buoc-nguoi-lao-dong-can-biet'],
  ['dữ liệu cá nhân', '91-2025-qh15'],
  ['mái ấm công đoàn quy chế', '62-qd-ldld'],
  ['bàn tay vàng', '38-qd-ldld'],
);

const places = queries(
  'title, summary, body, date',
  ['ghe bầu', 'title-too', 'sapo-only', 'body-only'],
  ['ghe bau', 'title-too', 'sapo-only', 'body-only'],
  ['xổ vui cuối năm', 'same-new', 'same-middle', 'same-old'],
  ['xo vui xuong nhuom', 'same-new', 'same-middle', 'same-old'],
);

const nothing = queries(
  'nothing',
  ['xyzzyq'],
  ['công đoàn xyzzyq'],
  ['lương tối thiểu vùng brzz'],
  ['"trên hết là an toàn"'],
  ['"công nhân tan ca sớm quạt trần"'],
  ['42/2099/NĐ-CP'],
  ['4.960.001'],
  ['ghe bầu samsung'],
  ['khuất duy trác dương xỉ'],
  ['blockchain'],
  ['💥'],
  ['///'],
);

const filtered = [
  ...queries('filters', ['giải chạy', 'tet-the-thao']).map((query) => ({
    ...query,
    labels: ['campaign:tet-sum-vay'],
  })),
  ...queries('filters', ['lương tối thiểu', '74-2024-nd-cp', '38-2022-nd-cp']).map((query) => ({
    ...query,
    labels: ['kind:van-ban'],
  })),
  ...queries('filters', ['tiền lương tối thiểu vùng', 'luong-toi-thieu-2022']).map((query) => ({
    ...query,
    labels: ['year:2022', 'kind:tin'],
  })),
  ...queries('filters', ['quy định', '142-2022-nd-cp', '42-2022-nd-cp']).map((query) => ({
    ...query,
    labels: ['type:nghi-dinh', 'year:2022'],
  })),
  ...queries('filters', ['luat', '91-2025-qh15']).map((query) => ({ ...query, labels: ['issuer:quoc-hoi'] })),
  ...queries('filters', ['luat cong doan co hieu luc', 'luat-cong-doan']).map((query) => ({
    ...query,
    labels: ['category:chinh-sach-phap-luat', 'year:2025', 'kind:tin'],
  })),
  ...queries('filters', ['xổ vui', 'same-middle']).map((query) => ({ ...query, labels: ['year:2022'] })),
  ...queries('filters', ['espresso', 'cafe']).map((query) => ({
    ...query,
    labels: ['category:van-hoa-the-thao'],
  })),
  ...queries('filters', ['espresso']).map((query) => ({ ...query, labels: ['category:nu-cong'] })),
  ...queries('filters', ['xổ vui cuối năm', 'same-new', 'same-middle', 'same-old']).map((query) => ({
    ...query,
    sort: 'date' as const,
  })),
];

export const setOfWords = [...phrases, ...names, ...foreign, ...several, ...places, ...nothing, ...filtered];
