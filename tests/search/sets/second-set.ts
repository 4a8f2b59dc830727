/** Written after the search was finished, without trying it; expectations are what a reader would look for. */
import { queries } from './relevance-query.ts';

const stories = queries(
  'stories',
  ['Mùa Chứ Lầu', 'chuyen-xe-dua-tho-xay-ve-ban-an-tet-dung-lai-o-nhung-nga-ba-khong-ten'],
  ['mua chu lau', 'chuyen-xe-dua-tho-xay-ve-ban-an-tet-dung-lai-o-nhung-nga-ba-khong-ten'],
  ['ngã ba không tên', 'chuyen-xe-dua-tho-xay-ve-ban-an-tet-dung-lai-o-nhung-nga-ba-khong-ten'],
  ['lỗi vặt', 'cuon-so-loi-vat-cua-co-to-truong-day-chuyen-dien-tu'],
  ['so loi vat', 'cuon-so-loi-vat-cua-co-to-truong-day-chuyen-dien-tu'],
  ['ổ chao mòn', 'nguoi-giu-nhip-cho-sau-tram-co-may-may'],
  ['dây cu-roa', 'nguoi-giu-nhip-cho-sau-tram-co-may-may'],
  ['thợ sửa máy may', 'nguoi-giu-nhip-cho-sau-tram-co-may-may'],
  ['Đàm Văn Thoại', 'sau-tuan-khong-giau-su-co-cach-mot-phan-xuong-cat-giam-tai-nan'],
  ['dam van thoai gang tay', 'sau-tuan-khong-giau-su-co-cach-mot-phan-xuong-cat-giam-tai-nan'],
  ['mẩu giấy vàng', 'sau-tuan-khong-giau-su-co-cach-mot-phan-xuong-cat-giam-tai-nan'],
  ['sự cố suýt xảy ra', '31-kh-ldld'],
  [
    'Trịnh Thị Duyên',
    'tam-muoi-sau-cong-nhan-duoc-dong-bu-bao-hiem-xa-hoi-sau-bon-thang-cong-doan-theo-duoi',
  ],
  [
    'đóng bù bảo hiểm',
    'tam-muoi-sau-cong-nhan-duoc-dong-bu-bao-hiem-xa-hoi-sau-bon-thang-cong-doan-theo-duoi',
  ],
  [
    'dong bu bhxh song chi',
    'tam-muoi-sau-cong-nhan-duoc-dong-bu-bao-hiem-xa-hoi-sau-bon-thang-cong-doan-theo-duoi',
  ],
  ['quỹ trợ vốn', 'quy-tro-von-cong-doan-khoan-vay-nho-loi-thoat-lon-khoi-tin-dung-den'],
  ['Hà Thị Mến', 'quy-tro-von-cong-doan-khoan-vay-nho-loi-thoat-lon-khoi-tin-dung-den'],
  ['nhóm máu hiếm', 'ngay-hoi-giot-hong-dat-lam-tiep-nhan-1-126-don-vi-mau'],
  ['người lái xe nâng hiến máu', 'nguoi-lai-xe-nang-va-41-lan-hien-mau'],
  ['vở kịch máy cưa', 'doi-van-nghe-xuong-go-va-vo-kich-muoi-hai-phut-ve-chiec-may-cua'],
  ['họp ngõ', 'chu-tro-cung-la-nguoi-giu-lua-cho-khu-pho'],
  ['khu trọ ba cùng', 'khao-sat-1-250-cong-nhan-tien-nha-tro-va-gui-con-chiem-gan-mot-phan-ba-thu-nhap'],
);

const questions = queries(
  'questions',
  ['nghỉ việc báo trước bao nhiêu ngày', 'muon-nghi-viec-phai-bao-truoc-bao-nhieu-ngay'],
  ['nghi viec bao truoc', 'muon-nghi-viec-phai-bao-truoc-bao-nhieu-ngay'],
  ['giữ bằng gốc', 'giu-giay-to-goc-thu-tien-dat-coc-nhung-dieu-bi-cam-khi-ky-hop-dong-lao-dong'],
  ['dat coc', 'giu-giay-to-goc-thu-tien-dat-coc-nhung-dieu-bi-cam-khi-ky-hop-dong-lao-dong'],
  ['tiền trách nhiệm', 'giu-giay-to-goc-thu-tien-dat-coc-nhung-dieu-bi-cam-khi-ky-hop-dong-lao-dong'],
  ['phạt tiền đi muộn', 'di-lam-muon-cong-ty-co-duoc-tru-tien-luong'],
  ['mang thai nuôi con nhỏ quyền lợi', 'lao-dong-nu-mang-thai-nuoi-con-nho-nhung-quyen-loi-nen-biet'],
  [
    'truờng mầm non gửi trẻ đối thoại 350',
    'doi-thoai-voi-350-cong-nhan-cho-gui-tre-gia-dien-nha-tro-va-nhung-cau-tra-loi-co-thoi-han',
  ],
  ['tro cap that nghiep bo lo', 'tro-cap-that-nghiep-ba-moc-thoi-gian-de-bo-lo'],
  ['đường dây nóng', 'lich-tiep-doan-vien-va-duong-day-nong-cua-cong-doan-lam-giang'],
  ['duong day nong cong doan lam giang', 'lich-tiep-doan-vien-va-duong-day-nong-cua-cong-doan-lam-giang'],
  ['0000 123 456', 'lich-tiep-doan-vien-va-duong-day-nong-cua-cong-doan-lam-giang'],
  ['tư vấn pháp luật lưu động sáu điểm', 'lich-tu-van-phap-luat-luu-dong-tai-sau-diem-trong-quy-nay'],
  ['phapluat@congdoanlamgiang.example', 'lich-tu-van-phap-luat-luu-dong-tai-sau-diem-trong-quy-nay'],
  ['từ chối làm việc nguy hiểm', 'khi-nao-nguoi-lao-dong-duoc-tu-choi-lam-viec-vi-nguy-hiem'],
  [
    'noi quy lao dong lay y kien',
    'lay-y-kien-cong-nhan-truoc-khi-ban-hanh-noi-quy-lao-dong-hoi-ai-hoi-the-nao',
    '18-hd-ldld',
  ],
);

const papers = queries(
  'papers',
  ['71/TB', '71-tb-ldld'],
  ['62 qđ lđlđ', '62-qd-ldld'],
  ['quyết định 62', '62-qd-ldld'],
  ['quy chế mái ấm', '62-qd-ldld'],
  ['ke hoach thang cong nhan', '27-kh-ldld'],
  ['dự toán công khai thu chi', '20-hd-vptc'],
  ['Luật Công đoàn 2024', '50-2024-qh15'],
  ['luat bao ve du lieu ca nhan', '91-2025-qh15'],
  ['truy cập thuận tiện', '32-2017-tt-btttt'],
  ['Hoàng Thị Mỹ Lệ tạm thời', '11-hd-ldld'],
  ['hoang thi mi le luu dong', '71-tb-ldld'],
  ['TT-BTTTT', '32-2017-tt-btttt'],
);

const forms = queries(
  'forms',
  [
    'THOẢ ƯỚC LAO ĐỘNG TẬP THỂ ĐIỆN TỬ',
    'dien-tu-giang-nam-ky-lai-thoa-uoc-lao-dong-tap-the-18-dieu-khoan-co-loi-hon-luat',
  ],
  ['nghiệp đoan tai xê', 'nghiep-doan-tai-xe-giao-hang-ben-lam-ra-mat-voi-86-doan-vien'],
  ['phòng vắt sữa'.normalize('NFD'), 'phong-vat-tru-sua-rong-chin-met-vuong-giua-xuong-may'],
  ['mĩ lý', 'ki-su'],
  ['thỏa hiệp xyz'],
  ['"máy sấy vải"', 'ki-su'],
  ['"vải sấy máy"'],
  ['28.000 đồng bữa ăn ca', 'may-hong-lam-bua-an-ca-tang-len-28-000-dong-sau-mot-phien-thuong-luong'],
  ['28000 dong', 'may-hong-lam-bua-an-ca-tang-len-28-000-dong-sau-mot-phien-thuong-luong'],
  ['tăng 5,2%', 'cong-ty-dien-tu-giang-nam-dieu-chinh-thang-luong-bac-thap-nhat-tang-5-2'],
  ['vàng bàn tay lam giang', '38-qd-ldld'],
  ['kéo co cầu lông tự biên', '06-kh-ldld'],
  ['zalopay'],
);

export const secondSet = [...stories, ...questions, ...papers, ...forms];
