import type { BasePayload, Where } from 'payload';

interface WaitingMail {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  tries: number;
}

const atOnce = 20;
/** Somebody who has taken a mail and not reported on it for so long is dead. */
const leaseMs = 2 * 60_000;
const minute = 60_000;
/** How long to wait after each failed try; after the last one the mail is given up. */
const waits = [0.5, 2, 10, 30, 60, 180, 360, 720, 1440, 1440].map((minutes) => minutes * minute);

/** Sends what is due, oldest first. A mail that cannot be sent waits for its next try and holds nothing up. */
export async function deliverMails(payload: BasePayload, now: () => number = Date.now): Promise<void> {
  for (const mail of await findDue(payload, now())) {
    if (await take(payload, mail, now())) await deliver(payload, mail, now);
  }
}

const isDue = (now: number): Where => ({
  and: [{ state: { equals: 'waiting' } }, { nextTryAt: { less_than_equal: new Date(now).toISOString() } }],
});

async function findDue(payload: BasePayload, now: number): Promise<WaitingMail[]> {
  const { docs } = await payload.db.find<WaitingMail>({
    collection: 'mails',
    where: isDue(now),
    sort: 'nextTryAt',
    limit: atOnce,
    pagination: false,
  });
  return docs;
}

/** Two machines may see the same mail; one of them gets it. */
async function take(payload: BasePayload, { id, tries }: WaitingMail, now: number): Promise<boolean> {
  const taken: unknown = await payload.db.updateOne({
    collection: 'mails',
    where: { and: [{ id: { equals: id } }, { tries: { equals: tries } }, isDue(now)] },
    data: { tries: tries + 1, nextTryAt: new Date(now + leaseMs).toISOString() },
    options: { atomic: true },
  });
  return taken !== null && taken !== undefined;
}

async function deliver(payload: BasePayload, mail: WaitingMail, now: () => number): Promise<void> {
  const { to, subject, text, html } = mail;
  try {
    await payload.sendEmail({ to, subject, text, html });
  } catch (error) {
    await noteFailure(payload, mail, error, now());
    return;
  }
  const sentAt = new Date(now()).toISOString();
  await change(payload, mail.id, { state: 'sent', sentAt, lastError: null, text: null, html: null });
}

async function noteFailure(
  payload: BasePayload,
  { id, to, subject, tries }: WaitingMail,
  error: unknown,
  now: number,
): Promise<void> {
  const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 300);
  payload.logger.warn(`Mail to ${to} ("${subject}") could not be sent: ${lastError}`);
  const wait = waits[tries];
  await change(
    payload,
    id,
    wait === undefined
      ? { state: 'given-up', lastError, text: null, html: null }
      : { lastError, nextTryAt: new Date(now + wait).toISOString() },
  );
}

async function change(payload: BasePayload, id: string, data: object): Promise<void> {
  await payload.db.updateOne({
    collection: 'mails',
    where: { id: { equals: id } },
    data: { ...data },
    options: { atomic: true },
    returning: false,
  });
}

const keepMs = 30 * 24 * 60 * minute;

/** Forgets mails of long ago. */
export async function forgetOldMails(payload: BasePayload, now: number): Promise<void> {
  await payload.db.deleteMany({
    collection: 'mails',
    where: {
      and: [
        { state: { not_equals: 'waiting' } },
        { createdAt: { less_than: new Date(now - keepMs).toISOString() } },
      ],
    },
  });
}
