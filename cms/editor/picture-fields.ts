import type { Field } from 'payload';

/** What a picture says at one place of a text; empty: what the medium itself says. */
export const pictureFields: Field[] = [
  {
    name: 'caption',
    label: 'Chú thích ở bài này',
    type: 'textarea',
    maxLength: 500,
    admin: { description: 'Để trống thì dùng chú thích của ảnh trong kho.' },
  },
  {
    name: 'credit',
    label: 'Người chụp ghi ở bài này',
    type: 'text',
    maxLength: 120,
    admin: { description: 'Để trống thì dùng tên người chụp của ảnh trong kho.' },
  },
];
