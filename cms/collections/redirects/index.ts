import type { CollectionConfig } from 'payload';

import { isAdmin } from '../../access/is-admin.ts';
import { labelGroups } from '../../fields/label-groups.ts';
import { validateFrom, validateTo } from './validate-paths.ts';

export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Chuyển hướng', plural: 'Chuyển hướng' },
  admin: { group: labelGroups.system, useAsTitle: 'from', defaultColumns: ['from', 'to'] },
  access: { create: isAdmin, read: isAdmin, update: isAdmin, delete: isAdmin },
  fields: [
    {
      name: 'from',
      label: 'Địa chỉ cũ',
      type: 'text',
      required: true,
      unique: true,
      validate: validateFrom,
      admin: {
        description: 'Bắt đầu bằng /, ví dụ /tin-cu/bai-1.html. Kết thúc bằng /* là mọi địa chỉ phía dưới.',
      },
    },
    { name: 'to', label: 'Địa chỉ mới', type: 'text', required: true, validate: validateTo },
  ],
};
