import {
  APIError,
  type CollectionAfterOperationHook,
  type CollectionConfig,
  type Config,
  Forbidden,
} from 'payload';

import { wasRefused } from './refused.ts';
import { roleOf } from './role-of.ts';

interface BulkResult {
  docs: unknown[];
  errors: { message: string }[];
}

/**
 * An operation on several documents answers 200 and changes nothing when its user may change none of them. Here it is
 * refused like the same operation on one document, so that nobody takes it for done.
 */
export function refuseFruitlessBulk(config: Config): Config {
  return { ...config, collections: config.collections?.map(withHook) };
}

function withHook(collection: CollectionConfig): CollectionConfig {
  const afterOperation = [...(collection.hooks?.afterOperation ?? []), refuseFruitless];
  return { ...collection, hooks: { ...collection.hooks, afterOperation } };
}

/** The hook itself, for collections that Payload makes. */
export const refuseFruitless: CollectionAfterOperationHook = ({ operation, overrideAccess, req, result }) => {
  if ((operation !== 'update' && operation !== 'delete') || overrideAccess === true) return result;
  const { docs, errors } = result as BulkResult;
  if (docs.length > 0) return result;
  const [error] = errors;
  // Administrators may change all that there is, so nothing fitted what they asked for.
  if (!error && roleOf(req) === 'admin') return result;
  if (!error) throw new Forbidden(req.t);
  if (wasRefused(req)) throw new APIError(error.message, 403);
  return result;
};
