import type { CollectionAfterOperationHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload';

import { passwordResetLetter } from '../mail/letters/account-letters.ts';
import { queueMail } from '../mail/queue-mail.ts';

/** A mail a minute is enough for who really forgot, and too little for who wants to flood a mailbox. */
const onceInMs = 60_000;

interface Account {
  id: string;
  name: string;
  email: string;
  resetPasswordToken?: string | null;
  resetPasswordExpiration?: string | null;
  resetPasswordRequestedAt?: string | null;
}

const contextKey = 'resetLinkFor';

/**
 * Payload would send the mail from inside the transaction, where a slow mail server holds up every save. So it is
 * told not to, and `mailResetLink` queues the mail.
 */
export const takeOverResetMail: CollectionBeforeOperationHook<'users'> = async ({ args, operation, req }) => {
  if (operation !== 'forgotPassword' || !('data' in args)) return args;
  const given = args as typeof args & { disableEmail?: boolean };
  const { email } = args.data as { email?: string };
  if (given.disableEmail || !email) return args;
  req.context[contextKey] = await req.payload.db.findOne<Account>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    req,
  });
  return { ...args, disableEmail: true };
};

/**
 * Queues the mail with the link, in the transaction that makes the link good. Somebody who has just asked gets no
 * other: the first link stays good. The answer is the same for every address.
 */
export function mailResetLink(cmsUrl: string): CollectionAfterOperationHook<'users'> {
  return async ({ operation, req, result }) => {
    const account = req.context[contextKey] as Account | null | undefined;
    if (operation !== 'forgotPassword' || !account || !result) return result;
    const { id, resetPasswordToken, resetPasswordExpiration, resetPasswordRequestedAt } = account;
    if (Date.now() - new Date(resetPasswordRequestedAt ?? 0).getTime() < onceInMs) {
      await change(id, { resetPasswordToken, resetPasswordExpiration }, req);
      return result;
    }
    const askedAt = new Date().toISOString();
    await change(id, { resetPasswordRequestedAt: askedAt }, req);
    const letter = passwordResetLetter(account, `${cmsUrl}/admin/reset/${result}`);
    await queueMail(req, { to: account.email, letter, key: `reset:${id}:${askedAt}` });
    return result;
  };
}

async function change(id: string, data: Record<string, unknown>, req: PayloadRequest): Promise<void> {
  await req.payload.db.updateOne({ collection: 'users', id, data, req, returning: false });
}
