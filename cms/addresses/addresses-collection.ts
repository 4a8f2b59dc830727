import type { CollectionConfig } from 'payload';

import { nobody } from '../access/nobody.ts';

/**
 * Every address that a published document ever had. Written by the code in the transaction of the save;
 * the present one has no `until`.
 */
export const addresses: CollectionConfig = {
  slug: 'addresses',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'ofCollection', type: 'text', required: true },
    { name: 'ofDocument', type: 'text', required: true, index: true },
    { name: 'category', type: 'text' },
    { name: 'slug', type: 'text', required: true, index: true },
    { name: 'until', type: 'date' },
  ],
};
