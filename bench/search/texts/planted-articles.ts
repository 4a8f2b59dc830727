/** Articles that a query asks for, and some that only look like it; all invented. */
import type { ArticleText } from '../../text/write-article.ts';

const article = (title: string, sapo: string, ...paragraphs: string[]): ArticleText => ({
  title,
  sapo,
  body: paragraphs.map((text) => ({ kind: 'paragraph', text })),
});

/** In the order in which they stand in the archive, the oldest first. */
export const plantedArticles: readonly ArticleText[] = [
  article(
    'Con đường mới vào xóm trọ Khe Vàng',
    'Con đường lầy lội hơn mười năm nay đã được đổ bê tông bằng tiền góp của chủ trọ và người thuê.',
    'Mặt đường rộng ba mét, hai bên có rãnh thoát nước. Xe ca đêm nay vào tận cổng.',
  ),
  article(
    'Anh Dương ở tổ hàn số bốn',
    'Dương về xưởng năm mười chín tuổi, nay là thợ cả.',
    'Gặp Dương ở bàn hàn vào giờ nghỉ, ai cũng thấy anh cười. Dương kể chuyện nghề rất chậm.',
  ),
  article(
    'Đảm đương hai vai: chuyện cán bộ kiêm nhiệm',
    'Vừa đứng máy vừa làm việc tổ, họ đảm đương nhiều phần việc không tên.',
    'Muốn đảm đương được, phải có thời gian. Đó là điều mà bản thỏa ước mới ghi rõ.',
  ),
  article(
    'Tổ điều dưỡng ca đêm và bếp ăn ấm',
    'Bếp ăn mở đến hai giờ sáng cho tổ điều dưỡng.',
    'Chị em điều dưỡng góp gạo, góp củi, thay nhau nấu.',
  ),
  article(
    'Hướng dẫn thực hiện Nghị định 42/2022/NĐ-CP về cung cấp thông tin trên môi trường mạng',
    'Trang tin phải có công cụ tìm kiếm, bản in và nơi tra văn bản.',
    'Nghị định số 42/2022/NĐ-CP thay cho quy định trước đó; đơn vị tự rà soát trang của mình.',
  ),
  article(
    'Nghị định 142/2022/NĐ-CP sửa mức phí bến bãi',
    'Mức phí mới áp dụng từ quý sau.',
    'Theo Nghị định 142/2022/NĐ-CP, biểu phí gồm bốn mức.',
  ),
  article(
    'Từ hôm nay áp dụng mức tiền lương tối thiểu vùng mới',
    'Vùng I là 4.960.000 đồng một tháng, tăng 280.000 đồng.',
    'Mức 4.960.000 đồng áp dụng cho người làm đủ thời giờ. Ba vùng còn lại cũng tăng.',
  ),
  article(
    'Vùng trồng chè tính chuyện tăng tiền lương, giảm việc nặng tới mức tối thiểu',
    'Máy hái thay người ở những quả đồi dốc.',
    'Chủ vườn nói máy hái trả vốn sau ba vụ.',
  ),
  article(
    'Hòa giải viên lao động: người gỡ nút thắt',
    'Mười hai vụ việc được hòa giải ngay tại xưởng.',
    'Một hòa giải viên giỏi nghe nhiều hơn nói.',
  ),
  article(
    'Ủy ban nhân dân tỉnh tặng bằng khen cho mười hai tập thể',
    'Lễ trao diễn ra gọn nhẹ, không hoa, không quà.',
    'Đại diện Ủy ban nhân dân tỉnh mong các tập thể giữ vững nếp làm.',
  ),
  article(
    'Kỹ năng sơ cứu cho tổ trưởng sản xuất',
    'Tám buổi học, học viên tự tay băng bó.',
    'Kỹ năng sơ cứu cần nhất là bình tĩnh gọi đúng số.',
  ),
  article(
    'Lò Thị Mỷ và vườn thuốc sau nhà máy',
    'Hơn sáu mươi cây thuốc do một tay chị Mỷ chăm.',
    'Chị Lò Thị Mỷ thuộc tên cây bằng ba thứ tiếng.',
  ),
  article(
    'Webinar về stress nghề nghiệp',
    'Buổi trò chuyện trên mạng có bác sĩ tâm lý trả lời.',
    'Người nghe gửi câu hỏi không cần ghi tên.',
  ),
  article(
    'Khẩu hiệu treo ở cổng xưởng đóng tàu',
    'Năm chữ sơn trắng đã theo họ qua ba đời giám đốc.',
    'Trên cổng là dòng chữ “an toàn là trên hết”, sơn lại mỗi mùa xuân.',
  ),
  article(
    'Đổi mới, nâng cao chất lượng sinh hoạt tổ',
    'Tổ họp ngắn lại, ghi việc lên bảng, tuần sau hỏi lại.',
    'Đổi mới từ cách đặt câu hỏi: ai làm, bao giờ xong.',
  ),
  article(
    'Nước uống đóng bình ở xưởng nhuộm: đã thay nhà cung cấp',
    'Kết quả xét nghiệm được dán cạnh vòi.',
    'Xưởng nhuộm dùng chín mươi bình mỗi ngày.',
  ),
];
