import type { BasePayload } from 'payload';

import { newsroomDatabaseOf } from '../database/newsroom-database.ts';
import { deliverMails, forgetOldMails } from './deliver-mails.ts';

/** Work that leaves mails in the queue, after the commits that give rise to them. */
export type BeforeDelivery = (payload: BasePayload) => Promise<unknown>;

/** Commits come in bursts; one round of the post answers all of a burst. */
const afterCommitMs = 400;
const everyMs = 20_000;
const forgetEveryMs = 60 * 60_000;

/**
 * Goes round after commits, and now and then for what has to be tried again, until the database is closed. A round
 * that fails is logged, and tried again like any other: mail never breaks a save.
 */
export function openPostOffice(payload: BasePayload, beforeDelivery: readonly BeforeDelivery[]): void {
  let underWay: Promise<void> | undefined;
  let wanted = false;
  let soon: NodeJS.Timeout | undefined;
  let lastForgotten = 0;

  const round = async () => {
    for (const work of beforeDelivery) await work(payload);
    await deliverMails(payload);
    if (Date.now() - lastForgotten < forgetEveryMs) return;
    lastForgotten = Date.now();
    await forgetOldMails(payload, lastForgotten);
  };
  const goRound = () => {
    wanted = true;
    underWay ??= (async () => {
      while (wanted) {
        wanted = false;
        await round().catch((error: unknown) => payload.logger.error({ err: error, msg: 'The post failed' }));
      }
      underWay = undefined;
    })();
  };
  const goRoundSoon = () => {
    soon ??= setTimeout(() => {
      soon = undefined;
      goRound();
    }, afterCommitMs).unref();
  };

  const stopListening = newsroomDatabaseOf(payload).commits.listen(goRoundSoon);
  const timer = setInterval(goRound, everyMs).unref();
  goRoundSoon();
  beforeClosing(payload, async () => {
    stopListening();
    clearInterval(timer);
    clearTimeout(soon);
    wanted = false;
    await underWay;
  });
}

function beforeClosing(payload: BasePayload, stop: () => Promise<void>): void {
  const { destroy } = payload.db;
  payload.db.destroy = async function stopAndClose() {
    await stop();
    await destroy?.call(payload.db);
  };
}
