/** What a reader without network is shown, as text of pages that the portal has sent. */
import { formatStamp } from '../../format/time.ts';

/** Stands in the page for readers without network, where the list of kept articles goes. */
export const listPlace = '<div data-kept></div>';

/** Only articles are kept: of anything else an old state is worse than none. */
export const isArticle = (html: string): boolean =>
  html.includes('<meta property="og:type" content="article"');

/** The page's title without the portal's name, as HTML. */
export function titleOf(html: string): string {
  const written = /<meta property="og:title" content="([^"]*)"/.exec(html)?.[1] ?? '';
  // Within quotes only these two need no escape.
  return written.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A kept page says that it is one, before anything else that it says. */
export function withNotice(html: string, keptAt: number): string {
  const notice =
    `<p class="kept-copy" role="status">Không có mạng. Đây là bản lưu trên máy này lúc ${formatStamp(keptAt)}; ` +
    'từ đó bài có thể đã được sửa hoặc gỡ.</p>';
  return html.replace(/<main[^>]*>/, (main) => main + notice);
}

/** The articles that can be read without network; nothing where there are none. */
export function withList(html: string, kept: readonly { path: string; title: string }[]): string {
  if (kept.length === 0) return html;
  const items = kept.map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`).join('');
  const list = `<section><h2>Bài đã đọc, còn lưu trên máy này</h2><ul>${items}</ul></section>`;
  return html.replace(listPlace, () => list);
}
