import type { TextField } from 'payload';

/**
 * Where an imported document came from, for example `wp:cu.example.vn/?p=12`: an import finds by it what it
 * has brought before. Written by imports alone; a copy of the document has none.
 */
export const originField: TextField = {
  name: 'origin',
  type: 'text',
  index: true,
  hidden: true,
  access: { create: () => false, update: () => false },
  hooks: { beforeDuplicate: [() => null] },
};
