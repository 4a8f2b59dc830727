import { createLocalReq, initTransaction, killTransaction, commitTransaction } from 'payload';
import type { BasePayload, PayloadRequest } from 'payload';

import { importContext } from './import-context.ts';

/** Runs one step of an import in one transaction: all of it is there afterwards, or nothing. */
export async function inTransaction<T>(
  payload: BasePayload,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq({ context: { ...importContext } }, payload);
  const begun = await initTransaction(req);
  try {
    const result = await work(req);
    if (begun) await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
