import type { CollectionConfig } from 'payload';

import { nobody } from '../access/nobody.ts';

/** What the code has to remember about this database itself, each under a key of its own. */
export const facts: CollectionConfig = {
  slug: 'facts',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'value', type: 'text', required: true },
  ],
};
