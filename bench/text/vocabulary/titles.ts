/** Titles and subheads. Slots in braces are filled from the other lists. */

export const titles = [
  '{unit}: {result}',
  '{unit} tổ chức {activity} tại {place}',
  '{n:40-900} {group} tham gia {activity}',
  'Từ {activity} đến chuyện {topic}',
  '{unit} lắng nghe công nhân nói về {topic}',
  'Gỡ vướng về {topic} cho {group}',
  '{group} mong gì ở {activity}?',
  'Khi {topic} được đưa ra bàn đối thoại',
  'Chuyện {topic} ở {place}',
  '{unit} và cách làm mới với {topic}',
  'Hỏi – đáp về {topic} dành cho {group}',
  '{activity}: {n:20-300} ý kiến, một tinh thần',
  'Bốn điều {group} cần biết về {topic}',
  'Để {group} {feeling}',
  '{unit} {method}, {result}',
  'Một ngày ở {place} cùng {workerRole}',
] as const;

/** What follows a short title after a dash. */
export const titleTails = [
  'nhìn từ {place}',
  'cách làm của {unit}',
  'chuyện kể của {workerRole}',
  'điều {group} đang chờ',
  'ghi nhận từ {n:5-60} cơ sở',
  'kinh nghiệm sau {n:2-15} năm',
  '{unit} và {group} cùng lên tiếng',
  'bắt đầu từ {place}',
  '{n:20-900} người cùng góp sức',
  'bài học về {topic}',
] as const;

export const subheads = [
  'Nghe trước, làm sau',
  'Chuyện từ một phiếu góp ý',
  'Không để ai đứng ngoài',
  'Việc nhỏ, làm đều tay',
  'Con số biết nói',
  'Người trong cuộc kể lại',
  'Từ {place}',
  'Còn đó những băn khoăn về {topic}',
  'Cách làm của {unit}',
  'Điều {group} mong đợi',
  'Khi doanh nghiệp và công đoàn cùng tính',
  'Những việc sẽ làm trong quý tới',
  'Giữ lửa phong trào',
  'Bài học từ cơ sở',
] as const;

export const listItems = [
  'rà soát {topic} ở từng tổ, báo lại trong vòng {n:5-20} ngày',
  '{method}, bắt đầu từ {place}',
  'ưu tiên {group} có con dưới {n:3-12} tuổi',
  'công khai kết quả trên bảng tin và ở nhà ăn',
  'mỗi công đoàn cơ sở chọn một việc thiết thực về {topic}',
  'cử người trực đường dây nóng ngoài giờ hành chính',
  'phối hợp với chủ nhà trọ để giữ giá thuê đến hết năm',
  'tổng hợp ý kiến của {group} trước mỗi kỳ đối thoại',
  'dành {n:10-80} triệu đồng từ quỹ công đoàn cho {activity}',
  'tập huấn lại cho {n:8-60} an toàn, vệ sinh viên',
] as const;
