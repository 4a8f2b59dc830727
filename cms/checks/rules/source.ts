import type { CheckContext } from '../check-context.ts';
import type { CheckedArticle } from '../checked-article.ts';
import type { Finding } from '../finding.ts';
import { showInstant } from '../show-instant.ts';

const hour = 60 * 60 * 1000;

/**
 * Press news of others carries its author or source and its time, and follows the original at a distance of one hour
 * (Nghị định 147/2024/NĐ-CP). An article counts as such once anything is written about a source.
 */
export function findSourceFaults(article: CheckedArticle, { now }: CheckContext): Finding[] {
  const { source, bylines, publishedAt } = article;
  if (source.name === '' && source.url === '' && source.publishedAt === null) return [];
  return [
    ...(source.name === '' ? [missingName] : []),
    ...(source.publishedAt === null
      ? [missingTime]
      : tooSoon(source.publishedAt, Math.max(publishedAt ?? now, now))),
    ...(bylines.length === 0 ? [missingAuthor] : []),
  ];
}

const missingName: Finding = {
  code: 'source-name',
  level: 'stop',
  field: 'source.name',
  message: 'Tin đăng lại chưa ghi tên báo hoặc cổng thông tin đã đăng.',
  advice: 'Điền ô “Tên báo, cổng thông tin”; nếu là bài của mình thì xóa trống cả phần nguồn.',
};

const missingTime: Finding = {
  code: 'source-time',
  level: 'stop',
  field: 'source.publishedAt',
  message: 'Tin đăng lại chưa ghi thời điểm đăng của bài gốc.',
  advice: 'Điền ô “Đăng lần đầu lúc” theo ngày giờ ghi trên bài gốc.',
};

const missingAuthor: Finding = {
  code: 'source-author',
  level: 'warn',
  field: 'bylines',
  message: 'Tin đăng lại chưa ghi tác giả bài gốc.',
  advice: 'Điền tác giả như trên bài gốc; nếu bài gốc không ghi thì nêu điều đó trong lý do bỏ qua.',
};

function tooSoon(original: number, publication: number): Finding[] {
  const earliest = original + hour;
  if (publication >= earliest) return [];
  return [
    {
      code: 'source-too-soon',
      level: 'stop',
      field: 'publishedAt',
      message: 'Tin đăng lại phải lên sau bài gốc ít nhất một giờ.',
      advice: `Sớm nhất là ${showInstant(earliest)}: hẹn giờ xuất bản từ lúc đó, hoặc chờ rồi xuất bản.`,
    },
  ];
}
