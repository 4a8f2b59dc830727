import {
  APIError,
  type CollectionAfterOperationHook,
  type CollectionConfig,
  type Config,
  Forbidden,
} from 'payload';

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
  const afterOperation = [...(collection.hooks?.afterOperation ?? []), refuse];
  return { ...collection, hooks: { ...collection.hooks, afterOperation } };
}

const refuse: CollectionAfterOperationHook = ({ operation, overrideAccess, req, result }) => {
  if ((operation !== 'update' && operation !== 'delete') || overrideAccess === true) return result;
  const { docs, errors } = result as BulkResult;
  if (docs.length > 0 || req.user?.role === 'admin') return result;
  const [error] = errors;
  if (!error) throw new Forbidden(req.t);
  if (req.context[refusedKey]) throw new APIError(error.message, 403);
  return result;
};

const refusedKey = 'rights:refused';

/** Marks the operation: what failed in it was refused, not wrong. */
export function noteRefusal(context: Record<string, unknown>): void {
  context[refusedKey] = true;
}
