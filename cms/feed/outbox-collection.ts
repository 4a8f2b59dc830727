import type { CollectionConfig } from 'payload';

import { nobody } from '../access/nobody.ts';

/** One row for each change that readers may see, written in the transaction of the change. */
export const outbox: CollectionConfig = {
  slug: 'outbox',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'number', type: 'number', required: true, unique: true, index: true },
    { name: 'ofCollection', type: 'text', required: true },
    { name: 'ofDocument', type: 'text', required: true },
    { name: 'at', type: 'date', required: true, index: true },
  ],
};
