/** Where the tone stands, `i` or `y`, other tones, beginnings of words. */
import { queries } from './relevance-query.ts';

const tonePlaces = queries(
  'tone placement',
  ['hòa giải viên lao động', 'hoa-giai'],
  ['hoà giải viên lao động', 'hoa-giai'],
  ['kho hoá chất', 'hoa-chat'],
  ['kho hóa chất', 'hoa-chat'],
  ['Ủy ban Kiểm tra Liên đoàn Lao động tỉnh họp', 'uy-ban'],
  ['uỷ ban kiểm tra liên đoàn họp kỳ thứ bảy', 'uy-ban'],
  ['khỏe để giữ nghề', 'khoe-giu-nghe'],
  ['khoẻ để giữ nghề', 'khoe-giu-nghe'],
  ['thủy thủ tàu kéo', 'thuy-thu'],
  ['xóa nhà dột nát', 'xoa-ngheo'],
  ['xoá nhà dột nát', 'xoa-ngheo'],
  ['nghệ sỹ Thúy Ngần', 'nghe-sy'],
  ['đoá hoa hồng', 'hoa-hong'],
);

const iAndY = queries(
  'i and y',
  ['kỹ sư Mỹ Lý', 'ki-su'],
  ['kĩ sư Mĩ Lí', 'ki-su'],
  ['ky su my ly', 'ki-su'],
  ['ki su mi li', 'ki-su'],
  ['quy chế chi tiêu nội bộ', 'qui-che'],
  ['qui chế chi tiêu nội bộ', 'qui-che'],
  ['quy che chi tieu noi bo quy iv', 'qui-che'],
  ['quý IV chi tiêu', 'qui-che'],
  ['tỷ lệ bỏ việc', 'ti-le'],
  ['tỉ lệ bỏ việc', 'ti-le'],
  ['ty le bo viec', 'ti-le'],
  ['nghệ sĩ hát chèo', 'nghe-sy'],
  ['nghe si thuy ngan', 'nghe-sy'],
);

/** The words with the typed tones before those with others, whichever is newer. */
const otherTones = queries(
  'other tones',
  ['ông dương', 'ong-duong'],
  ['Dương Văn Vượng', 'ong-duong'],
  ['dưỡng hiện vật', 'boi-duong'],
  ['đường khu trọ', 'sua-duong'],
  ['đương', 'duong-chuc'],
  ['biển', 'bien-dong'],
  ['biến động', 'bien-dong-nhan-su'],
  ['hoà giải', 'hoa-giai'],
  ['mượn', 'tu-sach-o-cong-nha-may-muon-khong-can-the-tra-khong-can-hen', 'muong-lua'],
  ['Muồng', 'muong-lua'],
  ['muốn nghỉ việc', 'muon-nghi-viec-phai-bao-truoc-bao-nhieu-ngay'],
);

const beginnings = queries(
  'beginnings',
  ['đại dươ', 'dai-duong'],
  ['bồi dưỡng bằng hi', 'boi-duong'],
  ['khoẻ để giữ ngh', 'khoe-giu-nghe'],
  ['nồi chá', 'noi-chao-hai-gio-sang-o-xuong-kinh-cua-song'],
  ['tin dung de', 'quy-tro-von-cong-doan-khoan-vay-nho-loi-thoat-lon-khoi-tin-dung-den'],
  ['Sams', 'samsung'],
  ['doc phieu lươ', 'doc-phieu-luong-trong-nam-phut-sau-dong-nguoi-lao-dong-can-xem-ky'],
  ['42/2022/NĐ-C', '42-2022-nd-cp'],
  ['nghệ sỹ thúy ng', 'nghe-sy'],
  ['tiền lương tối thiểu vù', 'luong-toi-thieu-2024', 'luong-toi-thieu-2022'],
);

const bhxh = 'tam-muoi-sau-cong-nhan-duoc-dong-bu-bao-hiem-xa-hoi-sau-bon-thang-cong-doan-theo-duoi';

const abbreviations = queries(
  'abbreviations',
  ['đóng bù BHXH', bhxh],
  ['dong bu bhxh', bhxh],
  ['thành lập CĐCS', 'thanh-lap-cong-doan-co-so-sau-buoc-nguoi-lao-dong-can-biet'],
  [
    'nội dung TƯLĐTT có lợi hơn luật',
    'thoa-uoc-lao-dong-tap-the-tu-ban-sao-luat-den-nhung-dieu-khoan-co-loi-hon',
  ],
  ['tai nạn trên đường đi làm TNLĐ', 'tai-nan-tren-duong-di-lam-co-duoc-huong-che-do-tai-nan-lao-dong'],
  ['HĐLĐ bị cấm khi ký', 'giu-giay-to-goc-thu-tien-dat-coc-nhung-dieu-bi-cam-khi-ky-hop-dong-lao-dong'],
);

export const setOfSpellings = [...tonePlaces, ...iAndY, ...otherTones, ...beginnings, ...abbreviations];
