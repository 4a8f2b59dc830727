import type { BasePayload, PayloadRequest, Where } from 'payload';

import { newsroomDatabaseOf } from '../database/newsroom-database.ts';

/** What a row speaks of: a collection of the feed, or a medium whose files or texts changed. */
export interface OutboxRow {
  number: number;
  ofCollection: string;
  ofDocument: string;
  /** Milliseconds since 1970 */
  at: number;
}

const mostRetries = 50;
const keepRowsMs = 30 * 24 * 60 * 60 * 1000;

/** Announces a change in the transaction of `req`: it and the change are committed together or not at all. */
export async function announceChange(collection: string, id: string, req: PayloadRequest): Promise<void> {
  const hasTransaction = req.payload.db.sessions?.[String(await req.transactionID)] !== undefined;
  const write = () => writeRow(collection, id, req);
  await (hasTransaction ? write() : withRetries(write));
  if (!hasTransaction) newsroomDatabaseOf(req.payload).commits.announce();
}

async function writeRow(collection: string, id: string, req: PayloadRequest): Promise<void> {
  const number = await newsroomDatabaseOf(req.payload).drawNumber(req, 'outbox');
  const data = { number, ofCollection: collection, ofDocument: id, at: new Date().toISOString() };
  await req.payload.db.create({ collection: 'outbox', data, req });
}

/** Where the change is stored already, its announcement must not fail because two writers drew one number. */
async function withRetries(write: () => Promise<void>): Promise<void> {
  for (let left = mostRetries; ; left--) {
    try {
      await write();
      return;
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

/** Rows from number `from` on, and those with one of the `also` numbers; ascending. */
export async function readRows(
  payload: BasePayload,
  from: number,
  also: readonly number[],
  limit: number,
): Promise<OutboxRow[]> {
  const onwards: Where = { number: { greater_than_equal: from } };
  const where: Where = also.length > 0 ? { or: [onwards, { number: { in: [...also] } }] } : onwards;
  return findRows(payload, where, 'number', limit);
}

/** The newest rows, ascending. */
export async function readNewestRows(payload: BasePayload, limit: number): Promise<OutboxRow[]> {
  return (await findRows(payload, {}, '-number', limit)).reverse();
}

/** Deletes rows that no consumer comes back for; the newest stays, so that numbers go on from it. */
export async function pruneRows(payload: BasePayload, now: number): Promise<void> {
  const [newest] = await readNewestRows(payload, 1);
  if (!newest) return;
  const before = new Date(now - keepRowsMs).toISOString();
  await payload.db.deleteMany({
    collection: 'outbox',
    where: { and: [{ at: { less_than: before } }, { number: { less_than: newest.number } }] },
  });
}

async function findRows(
  payload: BasePayload,
  where: Where,
  sort: string,
  limit: number,
): Promise<OutboxRow[]> {
  const { docs } = await payload.db.find<Omit<OutboxRow, 'at'> & { at: string }>({
    collection: 'outbox',
    where,
    sort,
    limit,
    pagination: false,
  });
  return docs.map((row) => ({ ...row, at: new Date(row.at).getTime() }));
}
