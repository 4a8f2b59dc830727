import type { Letter } from '../mail/letters/letter.ts';
import type { TrailRow } from './trail-rows.ts';

/** What happened to an article, for somebody whom it concerns. */
export function articleLetter(row: TrailRow, name: string, url: string): Letter {
  const title = row.title || 'Bài chưa có tiêu đề';
  const who = row.actorName ?? 'Tòa soạn';
  const { subject, sentence, advice, label, quotation } = words(row, who);
  return {
    subject: `${subject}: ${title}`,
    greeting: `Chào ${name}`,
    paragraphs: [`${sentence}:\n“${title}”`, ...(advice ? [advice] : [])],
    ...(quotation ? { quotation } : {}),
    action: { label, url },
  };
}

interface Words {
  subject: string;
  sentence: string;
  advice?: string;
  label: string;
  quotation?: string | null;
}

function words({ action, note, at }: TrailRow, who: string): Words {
  const open = 'Mở bài viết';
  switch (action) {
    case 'submit':
      return {
        subject: 'Chờ duyệt',
        sentence: `${who} vừa gửi duyệt một bài viết`,
        advice: 'Bạn phụ trách chuyên mục này nên có thể duyệt, sửa hoặc trả lại bài.',
        label: 'Mở bài để duyệt',
      };
    case 'return':
      return {
        subject: 'Bài được trả lại',
        sentence: `${who} đã đọc và trả lại bài viết của bạn`,
        advice: 'Bạn hãy sửa theo lý do dưới đây rồi gửi duyệt lại:',
        label: 'Mở bài để sửa',
        quotation: note ?? null,
      };
    case 'schedule':
      return {
        subject: 'Đã hẹn giờ xuất bản',
        sentence: `${who} đã duyệt và hẹn giờ xuất bản bài viết của bạn`,
        advice: `Bài tự lên Cổng lúc ${vietnamTime(note ?? at)}.`,
        label: open,
      };
    case 'unpublish':
      return {
        subject: 'Bài đã gỡ',
        sentence: `${who} đã gỡ bài viết của bạn khỏi Cổng`,
        advice: 'Nội dung bài vẫn còn nguyên trong tòa soạn.',
        label: open,
      };
    default:
      return {
        subject: 'Đã xuất bản',
        sentence: `${who} đã duyệt và xuất bản bài viết của bạn`,
        label: open,
      };
  }
}

const timeFormat = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `07:30 ngày 24/10/2026` */
export function vietnamTime(instant: string): string {
  const parts = Object.fromEntries(
    timeFormat.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return `${parts.hour}:${parts.minute} ngày ${parts.day}/${parts.month}/${parts.year}`;
}
