/** Where and when. All places are invented. */

export const places = [
  'nhà ăn ca của công ty',
  'hội trường Khu công nghiệp Nam Lam',
  'Nhà văn hóa Lao động tỉnh',
  'phân xưởng số 2',
  'sân bóng Khu công nghiệp Cửa Sông',
  'khu nhà trọ phường Tân Giang',
  'tổ dân phố 7, phường Bến Lam',
  'điểm sinh hoạt công nhân xã Đồng Mây',
  'trụ sở Liên đoàn Lao động tỉnh',
  'xưởng đóng tàu Cửa Sông',
  'bến xe trung tâm',
  'đồi chè xã Khe Vàng',
  'trạm y tế xã Khe Vàng',
  'kho trung chuyển Bến Lam',
  'thư viện công nhân phường Tân Giang',
  'công trường cầu Lam Thượng',
  'Trung tâm Dịch vụ việc làm tỉnh',
  'nhà trẻ bên cạnh khu công nghiệp',
  'chợ quê xã Đồng Mây',
  'phòng truyền thống của công ty',
] as const;

export const moments = [
  'sáng nay',
  'chiều qua',
  'trong hai ngày cuối tuần',
  'ngay sau giờ tan ca',
  'đầu giờ làm việc sáng thứ Hai',
  'trong khuôn khổ Tháng Công nhân',
  'nhân dịp tổng kết quý',
  'giữa giờ nghỉ trưa',
  'tối cuối tuần qua',
  'trong đợt cao điểm sản xuất',
  'trước kỳ nghỉ lễ',
  'từ đầu tháng đến nay',
  'trong buổi giao ban đầu tuần',
  'vào ngày hội đoàn viên',
] as const;

export const datelines = [
  'Bến Lam',
  'Tân Giang',
  'Khe Vàng',
  'Đồng Mây',
  'Cửa Sông',
  'Nam Lam',
  'Phú Lam',
  'Núi Đá',
] as const;
