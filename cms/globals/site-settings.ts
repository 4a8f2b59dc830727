import type { GlobalConfig } from 'payload';

import { isAdmin } from '../access/is-admin.ts';
import { isLoggedIn } from '../access/is-logged-in.ts';
import { labelGroups } from '../fields/label-groups.ts';

const lines = (name: string, label: string): GlobalConfig['fields'][number] => ({
  name,
  label,
  labels: { singular: 'Dòng', plural: 'Các dòng' },
  type: 'array',
  fields: [{ name: 'text', label: 'Dòng chữ', type: 'text', required: true }],
});

export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: 'Thông tin cổng',
  admin: { group: labelGroups.system },
  access: { read: isLoggedIn, update: isAdmin },
  fields: [
    { name: 'name', label: 'Tên cổng', type: 'text', required: true },
    lines('nameLines', 'Tên cơ quan trên đầu trang'),
    { name: 'description', label: 'Giới thiệu ngắn', type: 'textarea' },
    { name: 'address', label: 'Địa chỉ', type: 'text' },
    { name: 'phone', label: 'Điện thoại', type: 'text' },
    { name: 'email', label: 'Thư điện tử', type: 'email' },
    lines('footerLines', 'Dòng cuối trang'),
  ],
};
