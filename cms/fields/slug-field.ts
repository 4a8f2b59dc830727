import type { TextField } from 'payload';

/** The last part of a document's address; `giveSlug` fills it. */
export const slugField: TextField = {
  name: 'slug',
  label: 'Đường dẫn',
  type: 'text',
  unique: true,
  index: true,
  admin: {
    position: 'sidebar',
    description: 'Để trống thì hệ thống tự đặt theo tiêu đề. Đổi tiêu đề về sau không làm đổi đường dẫn.',
  },
};
