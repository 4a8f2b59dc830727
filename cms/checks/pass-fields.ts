import type { Field } from 'payload';

/** Belong into an article's `review`. */
export const passFields: Field[] = [
  {
    name: 'passReason',
    label: 'Lý do bỏ qua nhắc nhở',
    type: 'textarea',
    // It goes with one save and is kept in the trail: a later warning must not pass by a reason given before.
    virtual: true,
    admin: { hidden: true },
  },
  {
    name: 'passed',
    type: 'json',
    hidden: true,
    access: { create: () => false, update: () => false },
  },
];
