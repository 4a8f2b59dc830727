import type { BasePayload } from 'payload';

import type { Clock } from '../clock.ts';

const dayMs = 24 * 60 * 60_000;

/** Deletes for good what was sent and may no longer be kept. */
export async function forgetOldSubmissions(payload: BasePayload, clock: Clock): Promise<void> {
  const now = new Date(clock.now()).toISOString();
  await payload.db.deleteMany({
    collection: 'form-submissions',
    where: { keepUntil: { less_than_equal: now } },
  });
}

/** Does so at once and then every day, until the database is closed; a failure is logged and the next day comes. */
export async function forgetSubmissionsDaily(payload: BasePayload, clock: Clock): Promise<void> {
  const forget = () =>
    forgetOldSubmissions(payload, clock).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'Old messages of readers could not be deleted' }),
    );
  await forget();
  const timer = setInterval(() => void forget(), dayMs).unref();
  const { destroy } = payload.db;
  payload.db.destroy = async function stopAndClose() {
    clearInterval(timer);
    await destroy?.call(payload.db);
  };
}
