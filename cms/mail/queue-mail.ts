import type { PayloadRequest } from 'payload';

import { asHtml, asText, type Letter } from './letters/letter.ts';

interface QueuedMail {
  to: string;
  letter: Letter;
  /** Two mails with one key are the same mail: the second is not queued. */
  key: string;
}

/**
 * Puts a mail into the queue, in the transaction of `req`: it goes out once that is committed, and only then.
 * @returns whether it was new
 */
export async function queueMail(req: PayloadRequest, { to, letter, key }: QueuedMail): Promise<boolean> {
  const known = await req.payload.db.findOne({
    collection: 'mails',
    where: { key: { equals: key } },
    select: { key: true },
    req,
  });
  if (known) return false;
  await req.payload.db.create({
    collection: 'mails',
    data: {
      key,
      to,
      subject: letter.subject,
      text: asText(letter),
      html: asHtml(letter),
      state: 'waiting',
      tries: 0,
      nextTryAt: new Date().toISOString(),
    },
    req,
  });
  return true;
}
