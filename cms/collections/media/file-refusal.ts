import { APIError } from 'payload';

/** A file that is not taken: nothing is stored, and the upload form shows why. */
export function fileRefusal(message: string): APIError {
  return new APIError(message, 400, { errors: [{ path: 'file', message }] }, true);
}
