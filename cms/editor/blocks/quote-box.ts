import type { Block } from 'payload';

/** Somebody's words, set apart from the text. */
export const quoteBox: Block = {
  slug: 'quoteBox',
  interfaceName: 'QuoteBoxBlock',
  labels: { singular: 'Khung trích dẫn', plural: 'Khung trích dẫn' },
  admin: { disableBlockName: true },
  fields: [
    { name: 'text', label: 'Lời trích', type: 'textarea', required: true, maxLength: 2000 },
    {
      name: 'person',
      label: 'Người nói',
      type: 'text',
      maxLength: 120,
      admin: { description: 'Ví dụ: Ông Vi Văn Nghĩa' },
    },
    {
      name: 'role',
      label: 'Chức danh, đơn vị',
      type: 'text',
      maxLength: 200,
      admin: { description: 'Ví dụ: Chủ tịch Liên đoàn Lao động tỉnh' },
    },
  ],
};
