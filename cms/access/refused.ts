import { APIError, type PayloadRequest } from 'payload';

const key = 'rights:refused';

/**
 * What a hook throws when the user may not do this: 403, and nothing is stored. Operations on several documents
 * collect errors by their message alone, so the request notes that it was refused, not wrong.
 */
export function refused({ context }: Pick<PayloadRequest, 'context'>, message: string): APIError {
  context[key] = true;
  return new APIError(message, 403);
}

export function wasRefused({ context }: Pick<PayloadRequest, 'context'>): boolean {
  return context[key] === true;
}
