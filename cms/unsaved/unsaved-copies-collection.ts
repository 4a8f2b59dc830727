import type { CollectionConfig } from 'payload';

import { nobody } from '../access/nobody.ts';

/**
 * What people have typed and no version holds: one copy a person and document of what is being typed, and one of
 * every save that was refused. Read and written through the endpoints of this folder alone.
 */
export const unsavedCopies: CollectionConfig = {
  slug: 'unsaved-copies',
  labels: { singular: 'Bản chưa lưu', plural: 'Bản chưa lưu' },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'ofCollection', type: 'text', required: true },
    { name: 'ofDocument', type: 'text', index: true },
    { name: 'user', type: 'text', required: true, index: true },
    {
      name: 'reason',
      type: 'select',
      required: true,
      options: [
        { label: 'Đang gõ', value: 'typing' },
        { label: 'Bị từ chối khi lưu', value: 'refused' },
      ],
    },
    { name: 'basedOn', type: 'text' },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'data', type: 'json', required: true },
  ],
};
