import type { JSONField } from 'payload';

/** Belongs into an article's `review`: keys of the warnings that were passed with a reason. Only the code writes it. */
export const passedField: JSONField = {
  name: 'passed',
  type: 'json',
  hidden: true,
  access: { create: () => false, update: () => false },
};
