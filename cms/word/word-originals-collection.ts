import type { Access, CollectionConfig } from 'payload';

import { isAdmin } from '../access/is-admin.ts';
import { nobody } from '../access/nobody.ts';
import { roleOf } from '../access/role-of.ts';
import { createdByField } from '../fields/created-by-field.ts';
import { unplacedEndpoint } from './unplaced-endpoint.ts';

/** Editors, and who sent the file: what was not placed can be private, also when the article is public. */
const canReadOriginals: Access = ({ req }) => {
  const role = roleOf(req);
  if (role === 'admin' || role === 'editor') return true;
  return role === 'contributor' && req.user ? { createdBy: { equals: req.user.id } } : false;
};

/** What a Word file held and what was recognised in it, kept to be shown beside the article. */
export const wordOriginals: CollectionConfig = {
  slug: 'word-originals',
  labels: { singular: 'Bản gốc Word', plural: 'Bản gốc Word' },
  admin: { hidden: true, useAsTitle: 'filename' },
  access: { create: nobody, read: canReadOriginals, update: nobody, delete: isAdmin },
  endpoints: [unplacedEndpoint],
  fields: [
    { name: 'article', label: 'Bài viết', type: 'relationship', relationTo: 'articles', index: true },
    { name: 'filename', label: 'Tên tệp', type: 'text' },
    // Where nothing is said Payload takes 40,000 characters: a dozen pages.
    { name: 'html', label: 'Nội dung gốc', type: 'textarea', maxLength: 10_000_000 },
    { name: 'pictures', label: 'Ảnh', type: 'json' },
    { name: 'unplaced', label: 'Chưa xếp được', type: 'json' },
    { name: 'doubts', label: 'Cần xem lại', type: 'json' },
    createdByField,
  ],
};
