import {
  type BasePayload,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
} from 'payload';

import { newsroomDatabaseOf } from '../database/newsroom-database.ts';
import { changeFact, createFact, readFact } from '../facts/facts.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { type Notice, noticesOf } from './notices-of.ts';
import { noticedActions, readTrailAfter, readTrailEnd, type TrailRow } from './trail-rows.ts';

const fact = 'notices-up-to';
const atOnce = 100;
/** Where saves overlap, a row may be committed after one with a higher number; its mails have keys of their own. */
const overlap = 50;

/**
 * Queues the mails about what the trail tells since it was last followed. The mails and how far it got are one
 * transaction, so none is lost or queued twice whatever happens in between.
 */
export async function followTrail(payload: BasePayload, cmsUrl: string): Promise<void> {
  for (;;) {
    const done = await beginAtTheEnd(payload);
    const reach = newsroomDatabaseOf(payload).savesOverlap ? overlap : 0;
    const rows = await readTrailAfter(payload, Number(done) - reach, atOnce);
    const last = rows.at(-1);
    if (!last || last.number <= Number(done)) return;
    await queueNotices(payload, await noticesOfAll(payload, rows, cmsUrl), last.number);
  }
}

/** A newsroom that begins to send notices does not tell its past; two machines may begin at once. */
export async function beginAtTheEnd(payload: BasePayload): Promise<string> {
  const known = await readFact(payload, fact);
  if (known !== null) return known;
  const end = String(await readTrailEnd(payload));
  await createFact(payload, fact, end).catch(() => undefined);
  return (await readFact(payload, fact)) ?? end;
}

async function noticesOfAll(
  payload: BasePayload,
  rows: readonly TrailRow[],
  cmsUrl: string,
): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const row of rows) {
    // What the code did by itself is nobody's news.
    if (row.ofCollection !== 'articles' || !row.actor || !noticedActions.has(row.action)) continue;
    notices.push(...(await noticesOf(payload, row, cmsUrl)));
  }
  return notices;
}

async function queueNotices(payload: BasePayload, notices: readonly Notice[], upTo: number): Promise<void> {
  if (notices.length === 0) return changeFact(payload, fact, String(upTo));
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  try {
    for (const notice of notices) await queueMail(req, notice);
    await changeFact(payload, fact, String(upTo), req);
    await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
