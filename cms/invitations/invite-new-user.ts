import { randomBytes } from 'node:crypto';
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
} from 'payload';

import { invitationLetter } from '../mail/letters/account-letters.ts';
import { queueMail } from '../mail/queue-mail.ts';

const validForMs = 7 * 24 * 60 * 60 * 1000;

/** Somebody who is invited gets a password that nobody knows, whatever was sent. */
export const hidePasswordOfInvited: CollectionBeforeOperationHook<'users'> = ({ args, operation }) => {
  if (operation !== 'create' || !('data' in args)) return args;
  const data = args.data as { invite?: unknown };
  return data.invite === true
    ? { ...args, data: { ...data, password: randomBytes(32).toString('base64url') } }
    : args;
};

/** The link that opens the account is stored with it. */
export const giveInvitedAToken: CollectionBeforeChangeHook = ({ data, operation }) => {
  if (operation !== 'create' || data.invite !== true) return data;
  return {
    ...data,
    resetPasswordToken: randomBytes(20).toString('hex'),
    resetPasswordExpiration: new Date(Date.now() + validForMs).toISOString(),
  };
};

/** Queues the mail in the transaction that makes the user. */
export function inviteByMail(cmsUrl: string): CollectionAfterChangeHook {
  return async ({ data, doc, operation, req }) => {
    if (operation !== 'create' || data.invite !== true) return doc;
    const url = `${cmsUrl}/admin/reset/${String(data.resetPasswordToken)}`;
    const letter = invitationLetter(doc, req.user?.name ?? null, url);
    await queueMail(req, { to: doc.email, letter, key: `invitation:${doc.id}` });
    return doc;
  };
}
