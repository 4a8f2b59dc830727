import { ValidationError, type CollectionBeforeValidateHook } from 'payload';

import { unsoundness } from './sound-body.ts';

/** Refuses a save whose text holds what the editor cannot have made. */
export function refuseUnsoundBody(field: 'body' | 'intro', collection: string): CollectionBeforeValidateHook {
  return ({ data, req }) => {
    const message: string | null = data && field in data ? unsoundness(data[field]) : null;
    if (message === null) return data;
    throw new ValidationError({ collection, errors: [{ path: field, message }], req }, req.t);
  };
}
