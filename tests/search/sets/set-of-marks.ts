/** Marks typed, left out wholly or in part, composed or not, in any case. */
import { queries } from './relevance-query.ts';

const withMarks = queries(
  'with marks',
  ['sửa đường', 'sua-duong'],
  ['đại dương', 'dai-duong'],
  ['dương xỉ', 'duong-xi'],
  ['đương nhiệm', 'duong-chuc'],
  ['đương chức', 'duong-chuc'],
  ['bồi dưỡng bằng hiện vật', 'boi-duong'],
  ['Biển Đông', 'bien-dong'],
  ['biến động nhân sự', 'bien-dong-nhan-su'],
  ['hóa chất', 'hoa-chat'],
  ['hoa hồng', 'hoa-hong'],
  ['mượn lửa', 'muong-lua'],
  ['lương hưu', 'tang-luong-huu'],
  ['nghỉ phép năm', 'bay-cau-hoi-ve-nghi-phep-nam-ma-cong-nhan-nam-lam-hoi-nhieu-nhat'],
  ['tín dụng đen', 'quy-tro-von-cong-doan-khoan-vay-nho-loi-thoat-lon-khoi-tin-dung-den'],
  ['nồi cháo', 'noi-chao-hai-gio-sang-o-xuong-kinh-cua-song'],
  ['máy cưa', 'doi-van-nghe-xuong-go-va-vo-kich-muoi-hai-phut-ve-chiec-may-cua'],
  ['nghiệp đoàn tài xế', 'nghiep-doan-tai-xe-giao-hang-ben-lam-ra-mat-voi-86-doan-vien'],
  ['tủ thuốc', 'tu-sach-va-tu-thuoc-chung-cua-xom-tro-tan-giang'],
);

const withoutMarks = queries(
  'without marks',
  ['sua duong vao khu tro', 'sua-duong'],
  ['dai duong', 'dai-duong'],
  ['duong xi', 'duong-xi'],
  ['duong nhiem', 'duong-chuc'],
  ['bien dong nhan su', 'bien-dong-nhan-su'],
  ['hoa giai vien lao dong', 'hoa-giai'],
  ['boi duong bang hien vat', 'boi-duong'],
  ['tien luong toi thieu vung', 'luong-toi-thieu-2024', 'luong-toi-thieu-2022'],
  ['nghi phep nam', 'bay-cau-hoi-ve-nghi-phep-nam-ma-cong-nhan-nam-lam-hoi-nhieu-nhat'],
  ['noi chao hai gio sang', 'noi-chao-hai-gio-sang-o-xuong-kinh-cua-song'],
  ['tin dung den', 'quy-tro-von-cong-doan-khoan-vay-nho-loi-thoat-lon-khoi-tin-dung-den'],
  ['nghiep doan tai xe giao hang', 'nghiep-doan-tai-xe-giao-hang-ben-lam-ra-mat-voi-86-doan-vien'],
  ['di lam muon tru tien luong', 'di-lam-muon-cong-ty-co-duoc-tru-tien-luong'],
  ['doc phieu luong', 'doc-phieu-luong-trong-nam-phut-sau-dong-nguoi-lao-dong-can-xem-ky'],
  ['phong vat tru sua', 'phong-vat-tru-sua-rong-chin-met-vuong-giua-xuong-may', '12-hd-tgnc'],
  ['giot hong dat lam', 'ngay-hoi-giot-hong-dat-lam-tiep-nhan-1-126-don-vi-mau'],
  ['thi anh nhip ca', 'thong-bao-nhan-bai-du-thi-anh-nhip-ca-danh-cho-cong-nhan-lao-dong'],
  ['muoi hai dem giao thua', 'muoi-hai-dem-giao-thua-ben-tram-bom'],
  ['tram bom', 'muoi-hai-dem-giao-thua-ben-tram-bom'],
  ['thuy thu tau keo', 'thuy-thu'],
);

const partialMarks = queries(
  'partial marks',
  ['sửa duong', 'sua-duong'],
  ['đuong vao khu trọ', 'sua-duong'],
  ['dại dương', 'dai-duong'],
  ['bôi dương bằng hien vật', 'boi-duong'],
  ['hoà giai viên', 'hoa-giai'],
  ['tiên lương tôi thiêu vùng', 'luong-toi-thieu-2024', 'luong-toi-thieu-2022'],
  ['tiền luong tối thieu vùng', 'luong-toi-thieu-2024', 'luong-toi-thieu-2022'],
  ['nghi phép nam', 'bay-cau-hoi-ve-nghi-phep-nam-ma-cong-nhan-nam-lam-hoi-nhieu-nhat'],
  ['tin dụng den', 'quy-tro-von-cong-doan-khoan-vay-nho-loi-thoat-lon-khoi-tin-dung-den'],
  ['nghiep đoàn tai xế', 'nghiep-doan-tai-xe-giao-hang-ben-lam-ra-mat-voi-86-doan-vien'],
  ['biên dộng nhân sự', 'bien-dong-nhan-su'],
  ['lương huu', 'tang-luong-huu'],
  ['dọc phiếu luong', 'doc-phieu-luong-trong-nam-phut-sau-dong-nguoi-lao-dong-can-xem-ky'],
  ['muợn lua', 'muong-lua'],
);

const otherForms = [
  ...queries(
    'NFD',
    ['sửa đường vào khu trọ'.normalize('NFD'), 'sua-duong'],
    ['bồi dưỡng bằng hiện vật'.normalize('NFD'), 'boi-duong'],
    ['tiền lương tối thiểu vùng'.normalize('NFD'), 'luong-toi-thieu-2024', 'luong-toi-thieu-2022'],
    ['Nghiệp đoàn tài xế'.normalize('NFD'), 'nghiep-doan-tai-xe-giao-hang-ben-lam-ra-mat-voi-86-doan-vien'],
    ['hoá chất'.normalize('NFD'), 'hoa-chat'],
    ['nghị định 42/2022/NĐ-CP'.normalize('NFD'), '42-2022-nd-cp'],
    ['chuông chùa Nghĩa Trũng', 'decomposed'],
    ['chuông chùa Nghĩa Trũng'.normalize('NFD'), 'decomposed'],
    ['phien cho dem cua tho theu', 'decomposed'],
  ),
  ...queries(
    'upper case',
    ['BIỂN ĐÔNG', 'bien-dong'],
    ['HOÁ CHẤT', 'hoa-chat'],
    ['DUONG XI', 'duong-xi'],
    ['Tiền Lương Tối Thiểu Vùng', 'luong-toi-thieu-2024', 'luong-toi-thieu-2022'],
    ['NOI CHAO', 'noi-chao-hai-gio-sang-o-xuong-kinh-cua-song'],
    ['NĐ-CP 42/2022', '42-2022-nd-cp'],
  ),
];

export const setOfMarks = [...withMarks, ...withoutMarks, ...partialMarks, ...otherForms];
