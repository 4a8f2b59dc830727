/** What the page says of an answer. */
import type { SearchAnswer } from '../../search/answers.ts';
import { formatCount } from '../../format/numbers.ts';
import type { Kind, Wish } from './wish.ts';

const things: Record<Kind, string> = {
  '': 'tin, văn bản',
  tin: 'tin',
  'van-ban': 'văn bản',
  anh: 'ảnh',
};

type Counted = Pick<SearchAnswer, 'total' | 'isTotalExact' | 'page'>;

/** @example countText({ total: 23, isTotalExact: true, page: 2 }, '') // => 'Tìm thấy 23 tin, văn bản – trang 2' */
export function countText({ total, isTotalExact, page }: Counted, kind: Kind): string {
  if (total === 0) return `Không tìm thấy ${things[kind]} nào`;
  const count = isTotalExact
    ? `Tìm thấy ${formatCount(total)} ${things[kind]}`
    : `Ít nhất ${formatCount(total)} kết quả`;
  return page > 1 ? `${count} – trang ${page}` : count;
}

/** What was searched where nothing was found. */
export function searchedText({ text }: Wish, labels: string[]): string {
  const words = text.trim();
  const what = words === '' ? 'Đã tìm' : `Đã tìm “${words}”`;
  return labels.length === 0
    ? `${what} trong toàn bộ tin, bài và văn bản.`
    : `${what} trong: ${labels.join('; ')}.`;
}

/** Why nothing could be searched. */
export function failureText(isOnline: boolean): string {
  return isOnline
    ? 'Chưa tìm được: cổng thông tin chưa trả lời. Từ bạn gõ vẫn còn nguyên, hãy thử lại sau giây lát.'
    : 'Chưa tìm được: máy của bạn đang không có mạng. Từ bạn gõ vẫn còn nguyên; có mạng trở lại là tìm tiếp.';
}

/** Above results whose words have other marks than those typed. */
export const otherMarks = (isAll: boolean) =>
  isAll ? 'Không có kết quả viết đúng dấu như bạn gõ. Viết khác dấu:' : 'Viết khác dấu';

/** @example pageTitle(readWish('?q=lương'), 'Tìm kiếm – LĐLĐ') // => 'lương – Tìm kiếm – LĐLĐ' */
export const pageTitle = ({ text }: Wish, own: string) =>
  text.trim() === '' ? own : `${text.trim()} – ${own}`;
