import type { CollectionConfig } from 'payload';

import { nobody } from '../access/nobody.ts';

/** Who has which document open for editing; one row a document, written by `hold-document.ts` alone. */
export const editingHolds: CollectionConfig = {
  slug: 'editing-holds',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'user', type: 'text', required: true },
    { name: 'session', type: 'text', required: true },
    { name: 'since', type: 'date', required: true },
    { name: 'seenAt', type: 'date', required: true },
    { name: 'typedAt', type: 'date', required: true },
  ],
};
