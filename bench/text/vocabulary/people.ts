/** Who acts and who is spoken of. All invented. */

export const units = [
  'Công đoàn Công ty May Hồng Lam',
  'Công đoàn Công ty Điện tử Giang Nam',
  'Công đoàn Công ty Gỗ Khe Vàng',
  'Công đoàn Công ty Cấp nước Lam Giang',
  'Công đoàn Công ty Giày Tân Giang',
  'Công đoàn Công ty Xi măng Núi Đá',
  'Công đoàn Công ty Vận tải Bến Lam',
  'Công đoàn Công ty Chế biến thủy sản Cửa Sông',
  'Công đoàn Công ty Bao bì Đồng Mây',
  'Công đoàn Công ty Cơ khí Phú Lam',
  'Công đoàn Công ty Chè Khe Vàng',
  'Công đoàn Công ty Môi trường đô thị Lam Giang',
  'Công đoàn Bệnh viện Đa khoa Lam Giang',
  'Công đoàn Trường Cao đẳng nghề Lam Giang',
  'Công đoàn Khu công nghiệp Nam Lam',
  'Công đoàn Khu công nghiệp Cửa Sông',
  'Công đoàn phường Bến Lam',
  'Công đoàn phường Tân Giang',
  'Công đoàn xã Khe Vàng',
  'Công đoàn xã Đồng Mây',
  'Công đoàn ngành Giáo dục tỉnh',
  'Công đoàn ngành Y tế tỉnh',
  'Liên đoàn Lao động tỉnh Lam Giang',
  'Ban Nữ công Liên đoàn Lao động tỉnh',
  'Cụm thi đua các doanh nghiệp may mặc',
  'Câu lạc bộ Tư vấn pháp luật công đoàn',
] as const;

const families = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Ngô',
  'Dương',
  'Lý',
  'Nông',
  'Hà',
];
const womenMiddles = ['Thị', 'Thu', 'Thanh', 'Ngọc', 'Thúy', 'Bích'];
const women = ['Hạnh', 'Kiều', 'Yến', 'Hằng', 'Thủy', 'Phương', 'Nga', 'Loan', 'Hòa', 'Mai', 'Quế', 'Liễu'];
const menMiddles = ['Văn', 'Minh', 'Đức', 'Hữu', 'Quang', 'Xuân', 'Mạnh'];
const men = ['Khải', 'Lộc', 'Thạch', 'Mẫn', 'Dũng', 'Sơn', 'Tuấn', 'Bình', 'Thắng', 'Cường', 'Vượng', 'Đạt'];

/** What names are put together from. */
export const nameParts = {
  family: families,
  womenMiddle: womenMiddles,
  womanGiven: women,
  menMiddle: menMiddles,
  manGiven: men,
};
export const womanNames = ['{family} {womenMiddle} {womanGiven}'] as const;
export const manNames = ['{family} {menMiddle} {manGiven}'] as const;

export const leaderRoles = [
  'Chủ tịch Công đoàn cơ sở',
  'Phó Chủ tịch Công đoàn cơ sở',
  'Giám đốc công ty',
  'Trưởng phòng Tổ chức – Hành chính',
  'Phó Chủ tịch Liên đoàn Lao động tỉnh',
  'Trưởng ban Chính sách – Pháp luật',
  'Trưởng ban Tuyên giáo – Nữ công',
  'Ủy viên Ban Chấp hành',
  'Chủ nhiệm Ủy ban Kiểm tra công đoàn',
  'Bí thư Đoàn thanh niên công ty',
] as const;

export const workerRoles = [
  'công nhân chuyền may số 4',
  'thợ hàn bậc 5/7',
  'công nhân tổ đóng gói',
  'lái xe nâng ở kho nguyên liệu',
  'nữ công nhân xưởng ráp mũ giày',
  'kỹ thuật viên phòng thí nghiệm',
  'điều dưỡng khoa Nội',
  'giáo viên trường mầm non khu công nghiệp',
  'công nhân vận hành lò hơi',
  'thợ điện của tổ bảo trì',
  'công nhân vệ sinh môi trường ca đêm',
  'tổ trưởng tổ kiểm tra chất lượng',
  'công nhân kho lạnh',
  'nhân viên nhà bếp phục vụ ca ba',
] as const;

export const groups = [
  'đoàn viên, người lao động',
  'công nhân các tổ sản xuất',
  'nữ công nhân đang nuôi con nhỏ',
  'cán bộ công đoàn cơ sở',
  'lao động trẻ mới vào nghề',
  'công nhân ở trọ xa quê',
  'đoàn viên có hoàn cảnh khó khăn',
  'lao động làm việc ngoài trời',
  'công nhân làm ca đêm',
  'an toàn, vệ sinh viên',
  'gia đình công nhân',
  'con em người lao động',
  'đoàn viên nghiệp đoàn bốc xếp',
  'người lao động sắp nghỉ hưu',
] as const;
