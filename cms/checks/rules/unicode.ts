import type { CheckedArticle } from '../checked-article.ts';
import type { Finding } from '../finding.ts';

/** Text with marks apart from their letters (some keyboards, PDF, macOS): the save puts it right. */
export function findDecomposedText(article: CheckedArticle): Finding[] {
  const { title, shortTitle, sapo, body } = article;
  const fields = { title, shortTitle, sapo, body: body.texts.join('\n') };
  return Object.entries(fields)
    .filter(([, text]) => text !== text.normalize('NFC'))
    .map(([field]) => ({
      code: 'not-nfc',
      level: 'warn',
      field,
      message: 'Có chữ gõ bằng dấu rời (Unicode tổ hợp), máy đọc và tìm kiếm dễ sai.',
      advice: 'Không cần làm gì: hệ thống tự sửa khi lưu.',
      mended: true,
    }));
}
