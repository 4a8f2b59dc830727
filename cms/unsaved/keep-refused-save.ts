import type { CollectionAfterErrorHook } from 'payload';

import { RefusedSave } from '../editing/refused-save.ts';
import { keepCopy } from './keep-copy.ts';

/** Keeps what a refused save would have stored; runs when its transaction has been rolled back. */
export const keepRefusedSave: CollectionAfterErrorHook = async ({ collection, error, req }) => {
  if (!(error instanceof RefusedSave)) return undefined;
  const { data } = req;
  const document: unknown = req.routeParams?.id;
  if (!req.user || !data || typeof document !== 'string') return undefined;
  const copy = await keepCopy(req.payload, {
    ofCollection: collection.slug,
    ofDocument: document,
    user: req.user.id,
    reason: 'refused',
    basedOn: typeof data.basedOn === 'string' ? data.basedOn : null,
    data,
    now: new Date(),
  });
  const { name, message } = error;
  return { response: { errors: [{ name, message, data: { ...error.data, copy: copy.id } }] } };
};
