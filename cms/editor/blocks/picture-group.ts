import type { Block } from 'payload';

/** Several pictures side by side, each with its own caption and credit. */
export const pictureGroup: Block = {
  slug: 'pictureGroup',
  interfaceName: 'PictureGroupBlock',
  labels: { singular: 'Nhóm ảnh', plural: 'Nhóm ảnh' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'pictures',
      label: 'Ảnh',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 40,
      filterOptions: { mimeType: { like: 'image/' } },
      admin: {
        description: 'Mỗi ảnh hiện với chú thích và tên người chụp đã ghi ở kho ảnh. Kéo để đổi thứ tự.',
      },
    },
  ],
};
