import type { HtmlToBody } from '../../body/html-to-body.ts';

/** What to tell an editor of a paste that could not be taken whole; null: it was. */
export function pasteNotice({ leftOut, picturesLeftOut }: Omit<HtmlToBody, 'body'>): string | null {
  const pictures =
    picturesLeftOut > 0
      ? [`${picturesLeftOut} ảnh không dán được: hãy tải ảnh lên bằng nút Ảnh trong bài.`]
      : [];
  const others = [...new Set(leftOut.filter((line) => !line.startsWith('Ảnh')))];
  const rest = others.length > 0 ? [`Không dán được: ${others.slice(0, 5).join('; ')}.`] : [];
  const lines = [...pictures, ...rest];
  return lines.length > 0 ? lines.join(' ') : null;
}
