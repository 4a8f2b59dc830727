/** Places and people of whom an archive names each only now and then. All invented. */

const split = (names: string): readonly string[] => names.split(/\s+/);

const firsts = split(
  `An Bãi Bằng Cao Chiềng Cốc Dốc Đông Gia Hà Hoà Hưng Khau Khuổi Kim La Liên Long Lũng Mường Nà Nghĩa Ngọc Pác Phai
   Phiêng Phong Quảng Rạch Sa Suối Tam Thạch Thượng Tiên Trà Tràng Tú Vạn Vĩnh Xuân Yên`,
);
const seconds = split(
  `Ái Bàng Bưởi Cậy Chảo Chồi Cút Dâu Diễn Đậu Điểm Giá Gụ Hạc Hến Hích Huỳnh Kẹm Khoai Kịt Lạc Lẫm Lộng Lựu Mạ Mịch
   Mòn Nang Nghè Nhạn Niềm Oanh Phấn Phổ Quắc Quyền Rảo Rùa Sậy Sen Sim Táo Thậm Thoại Tiệp Tịnh Trúc Tuế Ươm Vạc Vân
   Vòng Xá Xoan Xưa Ỷ`,
);
const families = split(
  `An Bạch Bế Cao Châu Chử Cù Diệp Doãn Đàm Đào Đinh Đoàn Giáp Hầu Hồ Hứa Khúc Khương Kiều La Lâm Lương Lưu Ma Mai Mạc
   Nghiêm Ninh Ông Phan Phùng Quách Quàng Sầm Sùng Tạ Thái Thân Thẩm Tiêu Tô Tống Triệu Trịnh Trương Từ Ứng Vi Võ Vương Xa`,
);
const givens = split(
  `Ánh Bảo Bính Các Châu Chiến Cúc Diễm Dịu Duyên Điệp Đông Gấm Giao Hân Hậu Hiên Hoan Huấn Huê Khuê Kiên Lài Lan Lệ Linh
   Lụa Luyến Lưu Miên Mỵ Nết Ngân Nghị Nguyệt Nhài Nhung Oanh Phúc Phượng Quyên Sáu Tâm Thạo Thêu Thơm Thuận Tỉnh Toàn Trinh
   Trọng Tuyết Út Viên Vui Xoan Xuyến Ý`,
);

/** What the slots `{village}` and `{villager}` are put together from. */
export const villageParts = {
  villageKind: ['bản', 'thôn', 'xóm', 'ấp', 'làng', 'khu phố', 'tổ dân phố'],
  villageFirst: firsts,
  villageSecond: seconds,
  address: ['anh', 'chị', 'ông', 'bà', 'cô', 'bác', 'thầy'],
  villagerFamily: families,
  villagerGiven: givens,
};
export const villages = ['{villageKind} {villageFirst} {villageSecond}'] as const;
export const villagers = ['{address} {villagerFamily} {villagerGiven}'] as const;
