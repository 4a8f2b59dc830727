import type { CollectionConfig } from 'payload';

import { isAdmin } from '../../access/is-admin.ts';
import { isAdminField } from '../../access/is-admin-field.ts';
import { isAdminOrSelf } from '../../access/is-admin-or-self.ts';
import { isLoggedIn } from '../../access/is-logged-in.ts';
import { roleOf } from '../../access/role-of.ts';
import { inviteField } from '../../invitations/invite-field.ts';
import { giveInvitedAToken, hidePasswordOfInvited, inviteByMail } from '../../invitations/invite-new-user.ts';
import { mailResetLink, takeOverResetMail } from '../../invitations/mail-reset-link.ts';
import { labelGroups } from '../../fields/label-groups.ts';

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
      beforeChange: [giveInvitedAToken],
      afterChange: [inviteByMail(cmsUrl)],
      afterOperation: [mailResetLink(cmsUrl)],
    },
    fields: [
      { name: 'name', label: 'Họ và tên', type: 'text', required: true },
      {
        name: 'role',
        label: 'Vai trò',
        type: 'select',
        required: true,
        defaultValue: 'contributor',
        saveToJWT: true,
        access: { create: isAdminField, update: isAdminField },
        options: [
          { label: 'Quản trị', value: 'admin' },
          { label: 'Biên tập viên', value: 'editor' },
          { label: 'Cộng tác viên', value: 'contributor' },
        ],
      },
      { name: 'unit', label: 'Đơn vị', type: 'text' },
      {
        name: 'categories',
        label: 'Chuyên mục phụ trách',
        type: 'relationship',
        relationTo: 'categories',
        hasMany: true,
        access: { create: isAdminField, update: isAdminField },
      },
      inviteField,
    ],
  };
}
