import type { CheckedArticle } from '../checked-article.ts';
import type { Finding } from '../finding.ts';

/** Title and category must be there; a lead and a text should. */
export function findMissingTexts({ title, category, sapo, body }: CheckedArticle): Finding[] {
  return [
    ...(title === '' ? [missingTitle] : []),
    ...(category === null ? [missingCategory] : []),
    ...(sapo === '' ? [missingSapo] : []),
    ...(body.isEmpty ? [emptyBody] : []),
  ];
}

const missingTitle: Finding = {
  code: 'missing-title',
  level: 'stop',
  field: 'title',
  message: 'Bài chưa có tiêu đề.',
  advice: 'Điền ô “Tiêu đề”.',
};

const missingCategory: Finding = {
  code: 'missing-category',
  level: 'stop',
  field: 'category',
  message: 'Bài chưa có chuyên mục.',
  advice: 'Chọn một chuyên mục ở cột bên phải.',
};

const missingSapo: Finding = {
  code: 'missing-sapo',
  level: 'warn',
  field: 'sapo',
  message: 'Bài chưa có sapo.',
  advice: 'Viết từ 1 đến 3 câu tóm tắt vào ô “Sapo”; danh sách tin và mạng xã hội dùng đoạn này.',
};

const emptyBody: Finding = {
  code: 'empty-body',
  level: 'warn',
  field: 'body',
  message: 'Phần nội dung còn trống.',
  advice: 'Viết hoặc dán nội dung vào ô “Nội dung”.',
};
