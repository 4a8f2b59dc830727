/** Words of an invented old portal, the same for the same number. */
import sharp from 'sharp';
import { Random } from '../../support/random.ts';

const subjects = ['Công đoàn cơ sở Xí nghiệp May Sông Lam', 'Liên đoàn Lao động huyện Đồng Mây', 'Công đoàn Y tế tỉnh', 'Tổ công đoàn phân xưởng Đúc', 'Nghiệp đoàn xe ôm bến Lam Giang']; // prettier-ignore
const deeds = ['tổ chức đối thoại định kỳ', 'trao nhà Mái ấm cho đoàn viên', 'phát động thi đua lao động giỏi', 'tặng quà công nhân làm ca đêm', 'kiểm tra an toàn, vệ sinh lao động', 'khai mạc hội thao']; // prettier-ignore
const reasons = ['nhân Tháng Công nhân', 'trước mùa mưa bão', 'sau sáu tháng chuẩn bị', 'theo nghị quyết đầu năm', 'cùng lãnh đạo doanh nghiệp']; // prettier-ignore
const details = [
  'Các ý kiến xoay quanh bữa ăn ca, tiền lương tháng mười ba và xe đưa đón.',
  'Buổi làm việc kéo dài gần ba giờ, không câu hỏi nào bị bỏ lại.',
  'Đoàn viên đề nghị lắp thêm quạt ở khu hoàn thiện trước khi trời nóng.',
  'Mỗi suất quà gồm nhu yếu phẩm và một áo mưa dày.',
  'Chủ tịch công đoàn hứa trả lời bằng văn bản trong mười ngày.',
  'Nhiều chị em ở lại sau giờ tan ca để cùng dọn hội trường.',
];
const names = ['Bùi Thị Lựu', 'Hoàng Văn Bền', 'CTV Xuân Thùy', 'Lò Minh Khuê', 'Đặng Quế Chi'];

/** One title that no other number has. */
export function titleOf(number: number): string {
  const random = new Random(number * 7919 + 1);
  return `${random.pick(subjects)} ${random.pick(deeds)} ${random.pick(reasons)}, lần thứ ${number}`;
}

export function sentencesOf(number: number, count: number): string[] {
  const random = new Random(number * 104_729 + 3);
  return Array.from({ length: count }, () => random.pick(details));
}

export function authorOf(number: number): string {
  return new Random(number + 17).pick(names);
}

/** Small, so that a test spends its time on importing, and unlike every other number's. */
export async function pictureOf(number: number): Promise<Buffer> {
  const colour = { r: (number * 53) % 256, g: (number * 97) % 256, b: (number * 29) % 256 };
  return sharp({ create: { width: 48, height: 30 + (number % 7), channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
}

/** An instant of the article's day, in seconds since 1970: one article every seven hours from 2015 on. */
export const secondsOf = (number: number) =>
  Date.UTC(2015, 2, 1, 1, 30) / 1000 + number * 7 * 3600 + (number % 60);

export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
