import type { Field } from 'payload';

import { isAdminField } from '../../access/is-admin-field.ts';
import { isAdminOrSelfField } from '../../access/is-admin-or-self-field.ts';
import { refuseUnless } from '../../access/refuse-unless.ts';

const adminsOnly = {
  access: { create: isAdminField, update: isAdminField },
  hooks: { beforeValidate: [refuseUnless(isAdminField)] },
};

export const userFields: Field[] = [
  { name: 'name', label: 'Họ và tên', type: 'text', required: true },
  // Adds to Payload's own field: addresses are nobody else's business, and who changes one can take the account over.
  {
    name: 'email',
    label: 'Thư điện tử',
    type: 'email',
    required: true,
    unique: true,
    access: { read: isAdminOrSelfField, update: isAdminField },
    hooks: { beforeValidate: [refuseUnless(isAdminField)] },
  },
  {
    name: 'role',
    label: 'Vai trò',
    type: 'select',
    required: true,
    defaultValue: 'contributor',
    saveToJWT: true,
    ...adminsOnly,
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
    ...adminsOnly,
    admin: {
      condition: ({ role }) => role === 'editor',
      description: 'Gồm cả chuyên mục con. Để trống: phụ trách tất cả.',
    },
  },
  {
    name: 'blocked',
    label: 'Khóa tài khoản',
    type: 'checkbox',
    defaultValue: false,
    ...adminsOnly,
    admin: {
      position: 'sidebar',
      condition: (_data, _siblings, { user }) => user?.role === 'admin',
      description: 'Người này ra khỏi hệ thống ngay và không đăng nhập được nữa; bài viết vẫn còn nguyên.',
    },
  },
];
