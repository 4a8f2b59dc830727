import type { TextField } from 'payload';

/**
 * `updatedAt` of the version that a save was made from. Sent with a save, stored nowhere; its place in the form is
 * where the guard tells who else is at work.
 */
export const basedOnField: TextField = {
  name: 'basedOn',
  type: 'text',
  virtual: true,
  admin: {
    disableListColumn: true,
    disableListFilter: true,
    disableBulkEdit: true,
    components: { Field: '/editing/editing-guard.tsx#EditingGuard' },
  },
};
