import type { Access, SanitizedConfig, Where } from 'payload';

import { isEditor } from './is-editor.ts';
import { nobody } from './nobody.ts';
import { refuseFruitless } from './refuse-fruitless-bulk.ts';
import { roleOf } from './role-of.ts';

/** Somebody locks a document, or takes a lock over, for themselves alone. */
const forOneself: Access = ({ req, data }) => {
  const { user } = (data ?? {}) as { user?: { value?: unknown } };
  return roleOf(req) !== null && (user === undefined || user.value === req.user?.id);
};

const ownOrEditor: Access = async (args) => {
  if (await isEditor(args)) return true;
  if (roleOf(args.req) === null || !args.req.user) return false;
  const own: Where = { 'user.value': { equals: args.req.user.id } };
  return own;
};

// Who reads locks learns which drafts there are.
const locks = { create: forOneself, read: ownOrEditor, update: forOneself, delete: ownOrEditor };
const closed = { create: nobody, read: nobody, update: nobody, delete: nobody };

/** Payload opens the collections that it makes for itself to everybody with an account, the blocked included. */
export function guardInternals(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.slug.startsWith('payload-')) collection.hooks.afterOperation.push(refuseFruitless);
    if (collection.slug === 'payload-locked-documents') Object.assign(collection.access, locks);
    if (collection.slug === 'payload-migrations' || collection.slug === 'payload-kv')
      Object.assign(collection.access, closed);
  }
  return config;
}
