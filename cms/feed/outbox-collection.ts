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

/** Which database this is; consumers notice when they are shown another one. */
export const feedIdentity: CollectionConfig = {
  slug: 'feed-identity',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'identity', type: 'text', required: true },
  ],
};
