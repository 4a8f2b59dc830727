import type { CollectionConfig } from 'payload';

import { isAdmin } from '../../access/is-admin.ts';
import { isAdminOrSelf } from '../../access/is-admin-or-self.ts';
import { isLoggedIn } from '../../access/is-logged-in.ts';
import { roleOf } from '../../access/role-of.ts';
import { inviteField } from '../../invitations/invite-field.ts';
import { giveInvitedAToken, hidePasswordOfInvited, inviteByMail } from '../../invitations/invite-new-user.ts';
import { mailResetLink, takeOverResetMail } from '../../invitations/mail-reset-link.ts';
import { labelGroups } from '../../fields/label-groups.ts';
import { endSessionsOfBlocked, refuseBlocked } from './block-account.ts';
import { userFields } from './fields.ts';
import { keepAnAdmin, keepAnAdminInBulk, keepAnAdminOnDelete } from './keep-an-admin.ts';
import { recordAccount, recordAccountDeletion } from './record-accounts.ts';

const dayInSeconds = 24 * 60 * 60;

export function users(cmsUrl: string): CollectionConfig {
  return {
    slug: 'users',
    labels: { singular: 'Người dùng', plural: 'Người dùng' },
    admin: {
      group: labelGroups.system,
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'role', 'unit'],
    },
    auth: {
      tokenExpiration: dayInSeconds / 2,
      // What a token says is looked up in the database each time: a session can be ended from here.
      useSessions: true,
      maxLoginAttempts: 8,
      lockTime: 10 * 60 * 1000,
      cookies: { sameSite: 'Lax', secure: cmsUrl.startsWith('https:') },
    },
    access: {
      admin: ({ req }) => roleOf(req) !== null,
      create: isAdmin,
      read: isLoggedIn,
      update: isAdminOrSelf,
      delete: isAdmin,
      unlock: isAdmin,
    },
    hooks: {
      beforeOperation: [hidePasswordOfInvited, takeOverResetMail],
      beforeLogin: [refuseBlocked],
      beforeChange: [keepAnAdmin, endSessionsOfBlocked, giveInvitedAToken],
      afterChange: [recordAccount, inviteByMail(cmsUrl)],
      beforeDelete: [keepAnAdminOnDelete],
      afterDelete: [recordAccountDeletion],
      afterOperation: [keepAnAdminInBulk, mailResetLink(cmsUrl)],
    },
    fields: [...userFields, inviteField],
  };
}
