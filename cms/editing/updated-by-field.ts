import type { TextField } from 'payload';

/**
 * Identifier of who saved this version; written by the code with every save. Null: the program itself. A text, so
 * that a version still says whose it is when the account is gone.
 */
export const updatedByField: TextField = {
  name: 'updatedBy',
  label: 'Người lưu',
  type: 'text',
  access: { create: () => false, update: () => false },
  admin: { disabled: true },
  hooks: { beforeChange: [({ req }) => req.user?.id ?? null] },
};
