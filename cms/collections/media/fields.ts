import type { Field } from 'payload';

import { createdByField } from '../../fields/created-by-field.ts';
import { panelFields } from './panel-fields.ts';

/** Nothing is known of a file that is not chosen yet: most are pictures. */
function mayBePicture({ mimeType }: { mimeType?: unknown }): boolean {
  return typeof mimeType !== 'string' || mimeType.startsWith('image/');
}

const onlyByCode = { create: () => false, update: () => false };

export const mediaFields: Field[] = [
  {
    name: 'alt',
    label: 'Chữ thay ảnh',
    type: 'text',
    admin: {
      condition: mayBePicture,
      placeholder: 'Ví dụ: Nữ công nhân ngồi bên máy may trong xưởng',
      description:
        'Tả điều thấy trong ảnh, cho người không nhìn thấy. Phải có thì bài dùng ảnh này mới xuất bản được.',
    },
  },
  {
    name: 'caption',
    label: 'Chú thích',
    type: 'text',
    admin: { description: 'Hiện dưới ảnh: ai, làm gì, ở đâu, khi nào.' },
  },
  {
    name: 'credit',
    label: 'Tác giả ảnh',
    type: 'text',
    admin: { condition: mayBePicture, description: 'Chỉ tên người, không ghi “Ảnh:”.' },
  },
  {
    name: 'fileNote',
    label: 'Hệ thống đã sửa ảnh',
    type: 'textarea',
    access: onlyByCode,
    admin: { readOnly: true, position: 'sidebar', condition: ({ fileNote }) => Boolean(fileNote) },
  },
  {
    // Plain text, no relation: the other medium may go, this one stays.
    name: 'duplicateOf',
    label: 'Trùng với ảnh, tệp',
    type: 'text',
    access: onlyByCode,
    admin: { hidden: true },
  },
  { name: 'hash', type: 'text', index: true, hidden: true, access: onlyByCode },
  ...panelFields,
  createdByField,
];
