import type { CollectionAfterOperationHook, CollectionBeforeOperationHook } from 'payload';

import { passwordResetLetter } from '../mail/letters/account-letters.ts';
import { queueMail } from '../mail/queue-mail.ts';

/** A mail a minute is enough for who really forgot, and too little for who wants to flood a mailbox. */
const onceInMs = 60_000;

interface Account {
  id: string;
  name: string;
  email: string;
  resetPasswordRequestedAt?: string | null;
}

const contextKey = 'resetLinkFor';

/**
 * Payload would send the mail from inside the transaction, where a slow mail server holds up every save. So it is
 * told not to, and `mailResetLink` queues the mail. Somebody who has just asked gets no other link: the first one
 * stays good, and the answer is the same for every address.
 */
export const takeOverResetMail: CollectionBeforeOperationHook<'users'> = async ({ args, operation, req }) => {
  if (operation !== 'forgotPassword' || !('data' in args)) return args;
  const given = args as typeof args & { disableEmail?: boolean };
  const { email } = args.data as { email?: string };
  if (given.disableEmail || !email) return args;
  const account = await req.payload.db.findOne<Account>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    req,
  });
  const silent = { ...args, disableEmail: true };
  if (!account) return silent;
  const askedAt = new Date(account.resetPasswordRequestedAt ?? 0).getTime();
  if (Date.now() - askedAt < onceInMs) return { ...silent, data: { email: 'nobody@invalid' } };
  req.context[contextKey] = account;
  return silent;
};

/** Queues the mail with the link, in the transaction that makes the link good. */
export function mailResetLink(cmsUrl: string): CollectionAfterOperationHook<'users'> {
  return async ({ operation, req, result }) => {
    const account = req.context[contextKey] as Account | undefined;
    if (operation !== 'forgotPassword' || !account || !result) return result;
    const askedAt = new Date().toISOString();
    await req.payload.db.updateOne({
      collection: 'users',
      id: account.id,
      data: { resetPasswordRequestedAt: askedAt },
      req,
      returning: false,
    });
    const letter = passwordResetLetter(account, `${cmsUrl}/admin/reset/${result}`);
    await queueMail(req, { to: account.email, letter, key: `reset:${account.id}:${askedAt}` });
    return result;
  };
}
