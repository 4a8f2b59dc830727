import type { Access, CollectionConfig, Where } from 'payload';

import { isAdmin } from '../access/is-admin.ts';
import { canReadArticles } from '../access/can-read-articles.ts';
import { nobody } from '../access/nobody.ts';
import { createdByField } from '../fields/created-by-field.ts';

/** Who may read the article may read what it came from. */
const canReadOriginals: Access = async (args) => {
  const answer = await canReadArticles(args);
  return typeof answer === 'boolean' ? answer : ofArticle(answer);
};

/** The same question, asked of the original's article. */
function ofArticle(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) => [
      ['and', 'or'].includes(key.toLowerCase()) ? key : `article.${key}`,
      Array.isArray(value) ? value.map((part) => ofArticle(part)) : value,
    ]),
  ) as Where;
}

/** What a Word file held and what was recognised in it, kept to be shown beside the article. */
export const wordOriginals: CollectionConfig = {
  slug: 'word-originals',
  labels: { singular: 'Bản gốc Word', plural: 'Bản gốc Word' },
  admin: { hidden: true, useAsTitle: 'filename' },
  access: { create: nobody, read: canReadOriginals, update: nobody, delete: isAdmin },
  fields: [
    { name: 'article', label: 'Bài viết', type: 'relationship', relationTo: 'articles', index: true },
    { name: 'filename', label: 'Tên tệp', type: 'text' },
    { name: 'html', label: 'Nội dung gốc', type: 'textarea' },
    { name: 'pictures', label: 'Ảnh', type: 'json' },
    { name: 'unplaced', label: 'Chưa xếp được', type: 'json' },
    { name: 'doubts', label: 'Cần xem lại', type: 'json' },
    createdByField,
  ],
};
