import type { Block } from 'payload';

/** Files that readers may take with them. */
export const attachments: Block = {
  slug: 'attachments',
  interfaceName: 'AttachmentsBlock',
  labels: { singular: 'Tệp đính kèm', plural: 'Tệp đính kèm' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'files',
      label: 'Tệp',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 40,
      admin: { description: 'Người đọc thấy tên, loại và dung lượng của từng tệp.' },
    },
  ],
};
