import type { RelationshipField } from 'payload';

/** Who made the document; set once, by the code. */
export const createdByField: RelationshipField = {
  name: 'createdBy',
  label: 'Người tạo',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  access: { update: () => false },
  admin: { position: 'sidebar', readOnly: true },
  hooks: {
    beforeChange: [
      ({ operation, req, value, originalDoc }) =>
        operation === 'create' ? (req.user?.id ?? value ?? null) : originalDoc?.createdBy,
    ],
  },
};
