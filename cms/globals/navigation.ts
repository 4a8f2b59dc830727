import type { Field, GlobalConfig } from 'payload';

import { isAdmin } from '../access/is-admin.ts';
import { isLoggedIn } from '../access/is-logged-in.ts';
import { labelGroups } from '../fields/label-groups.ts';
import { validateAddress } from '../fields/safe-address.ts';

const linkFields: Field[] = [
  { name: 'label', label: 'Chữ hiện ra', type: 'text', required: true },
  {
    name: 'link',
    label: 'Địa chỉ',
    type: 'text',
    required: true,
    validate: (value: unknown) => (value ? validateAddress(value) : 'Cần điền địa chỉ.'),
  },
];

const linkLabels = { singular: 'Liên kết', plural: 'Các liên kết' };

export const navigation: GlobalConfig = {
  slug: 'navigation',
  label: 'Trình đơn',
  admin: { group: labelGroups.system },
  access: { read: isLoggedIn, update: isAdmin },
  fields: [
    { name: 'header', label: 'Trình đơn đầu trang', labels: linkLabels, type: 'array', fields: linkFields },
    {
      name: 'footer',
      label: 'Các cột cuối trang',
      labels: { singular: 'Cột', plural: 'Các cột' },
      type: 'array',
      fields: [
        { name: 'title', label: 'Tên cột', type: 'text', required: true },
        { name: 'links', label: 'Liên kết', labels: linkLabels, type: 'array', fields: linkFields },
      ],
    },
  ],
};
