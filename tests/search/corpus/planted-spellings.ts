/** Words that differ in marks only, and words that are spelled in two ways. */
import { plant } from './plant.ts';

const policy = { category: 'chinh-sach-phap-luat', above: [] };

export const plantedSpellings = [
  plant('sua-duong', '2026-10-02', [
    'Sửa đường vào khu trọ Cây Gạo trước mùa mưa',
    'Tám mươi mét đường đất được rải đá, đầm chặt trong hai ngày chủ nhật.',
    'Con đường nhỏ này là lối đi làm của hơn ba trăm công nhân.',
  ]),
  plant('ong-duong', '2026-09-11', [
    'Ông Dương Văn Vượng và ba mươi năm bên lò hơi',
    'Người thợ lò họ Dương kể chuyện nghề cho lớp trẻ.',
    'Ông nhớ từng van xả, từng tiếng còi tan ca.',
  ]),
  plant('duong-chuc', '2026-08-21', [
    'Đương chức và đương nhiệm khác nhau thế nào?',
    'Hai từ hay bị dùng lẫn trong văn bản của cơ sở.',
    'Người đương nhiệm là người đang giữ một nhiệm kỳ.',
  ]),
  plant('boi-duong', '2026-07-15', [
    'Bồi dưỡng bằng hiện vật cho thợ nấu kính: ai được hưởng?',
    'Suất bồi dưỡng phải ăn, uống tại chỗ, không được trả bằng tiền.',
    'Mức bồi dưỡng tùy điều kiện nặng nhọc, độc hại.',
  ]),
  plant('dai-duong', '2026-06-01', [
    'Đại dương trong mắt trẻ xóm trọ',
    'Triển lãm ba mươi bức tranh về đại dương mở ở thư viện.',
    'Nhiều em chưa một lần thấy biển.',
  ]),
  plant('duong-xi', '2026-05-05', [
    'Chậu dương xỉ ở góc nghỉ của xưởng kính',
    'Góc xanh do tổ nấu kính tự làm.',
    'Cây dương xỉ ưa bóng, hợp với nơi ít nắng.',
  ]),
  plant('bien-dong', '2026-04-02', [
    'Biển Đông trong câu chuyện của người thợ lặn',
    'Anh thợ lặn kể về những mùa sóng.',
    'Tàu về bến lúc rạng sáng.',
  ]),
  plant('bien-dong-nhan-su', '2026-08-02', [
    'Biến động nhân sự sau kỳ nghỉ dài',
    'Số người nghỉ việc tăng rồi giảm.',
    'Doanh nghiệp theo dõi biến động từng tuần.',
  ]),
  plant('hoa-giai', '2026-03-20', [
    'Hoà giải viên lao động: mười vụ hoà giải thành ở Bến Lam',
    'Hoà giải giúp hai bên ngồi lại với nhau.',
    'Mỗi vụ hoà giải kéo dài không quá năm ngày.',
  ]),
  plant('hoa-hong', '2026-03-08', [
    'Đóa hoa hồng và lời chúc mùng tám tháng ba',
    'Chị em xưởng may nhận hoa từ sáng sớm.',
    'Hoa được trồng ngay trong vườn của nhà máy.',
  ]),
  plant('hoa-chat', '2026-02-18', [
    'Kho hoá chất phải có bảng chỉ dẫn bằng tiếng Việt',
    'Đoàn kiểm tra nhắc ba cơ sở thiếu nhãn.',
    'Hoá chất xếp sai chỗ là nguy cơ cháy nổ.',
  ]),
  plant('uy-ban', '2026-01-22', [
    'Uỷ ban Kiểm tra Liên đoàn Lao động tỉnh họp kỳ thứ bảy',
    'Uỷ ban xem xét ba nội dung thuộc thẩm quyền.',
    'Các uỷ viên cho ý kiến về đơn thư còn tồn.',
  ]),
  plant('khoe-giu-nghe', '2025-12-12', [
    'Khoẻ để giữ nghề: bài tập năm phút bên máy',
    'Bài tập gồm sáu động tác cho vai, lưng và cổ tay.',
    'Tập hai lần mỗi ca, ai cũng thấy khoẻ hơn.',
  ]),
  plant('ki-su', '2025-11-28', [
    'Kĩ sư Mĩ Lí và chiếc máy sấy vải chạy bằng hơi thừa',
    'Nữ kĩ sư hai lần đoạt giải sáng tạo.',
    'Chị từng là kĩ thuật viên phòng thí nghiệm.',
  ]),
  plant(
    'qui-che',
    '2025-10-30',
    [
      'Qui chế chi tiêu nội bộ: thông qua ngay trong quí IV',
      'Qui chế mới bỏ hai khoản chi trùng lặp.',
      'Mỗi quí công khai một lần.',
    ],
    policy,
  ),
  plant('ti-le', '2025-10-10', [
    'Tỉ lệ bỏ việc giảm một nửa nhờ đổi giờ vào ca',
    'Tỉ lệ này từng cao nhất khu.',
    'Giờ vào ca lùi lại hai mươi phút.',
  ]),
  plant('nghe-sy', '2025-09-19', [
    'Nghệ sỹ Thuý Ngần về hát chèo ở xưởng gỗ',
    'Đêm diễn kéo dài tới khuya.',
    'Nghệ sỹ tập cùng đội văn nghệ suốt một tuần.',
  ]),
  plant('thuy-thu', '2025-08-08', [
    'Thuỷ thủ tàu kéo học cách sơ cứu đuối nước',
    'Lớp học mở ngay trên boong.',
    'Hai mươi thuỷ thủ thực hành với hình nộm.',
  ]),
  plant('xoa-ngheo', '2025-07-07', [
    'Xoá nhà dột nát: căn thứ một trăm ở Đồng Mây',
    'Chương trình xoá nhà tạm về đích sớm.',
    'Gia chủ dọn về nhà mới đúng ngày rằm.',
  ]),
  plant('muong-lua', '2025-05-20', [
    'Mượn lửa nhà bên: nếp cũ ở bản Muồng',
    'Tục mượn lửa còn giữ ở vài bản vùng cao.',
    'Người già kể lại cho lớp trẻ.',
  ]),
];
