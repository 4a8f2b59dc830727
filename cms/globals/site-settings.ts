import type { Field, GlobalConfig } from 'payload';

import { isAdmin } from '../access/is-admin.ts';
import { isLoggedIn } from '../access/is-logged-in.ts';
import { validateAccent } from '../collections/campaigns/validate-accent.ts';
import { labelGroups } from '../fields/label-groups.ts';
import { networks } from './networks.ts';
import { validateWebAddress } from '../fields/safe-address.ts';

const lines = (name: string, label: string): Field => ({
  name,
  label,
  labels: { singular: 'Dòng', plural: 'Các dòng' },
  type: 'array',
  fields: [{ name: 'text', label: 'Dòng chữ', type: 'text', required: true }],
});

const colour = (name: string, label: string, note: string): Field => ({
  name,
  label,
  type: 'text',
  validate: validateAccent,
  admin: {
    components: {
      Field: { path: '/collections/campaigns/accent-field.tsx#AccentField', clientProps: { note } },
    },
  },
});

const adapts = 'Chọn màu nào cũng được: cổng tự chỉnh độ đậm nhạt để chữ luôn đọc rõ, cả trên nền tối.';

const look: Field[] = [
  {
    name: 'logo',
    label: 'Biểu trưng',
    type: 'upload',
    relationTo: 'media',
    filterOptions: { mimeType: { contains: 'image' } },
    admin: {
      description:
        'Ảnh nền trong suốt, cao từ 200 điểm ảnh. Để trống: cổng dùng hình ngôi sao trong bánh răng.',
    },
  },
  {
    name: 'colours',
    label: 'Màu của cổng',
    type: 'group',
    fields: [
      colour('primary', 'Màu chính', `Màu của liên kết và cuối trang. ${adapts}`),
      colour('accent', 'Màu nhấn', `Màu của tên cổng, đầu mục và nút. ${adapts}`),
    ],
  },
  {
    name: 'social',
    label: 'Trang mạng xã hội',
    labels: { singular: 'Trang', plural: 'Các trang' },
    type: 'array',
    admin: { description: 'Hiện thành mục “Theo dõi” ở cuối mọi trang.' },
    fields: [
      { name: 'network', label: 'Mạng', type: 'select', required: true, options: networks },
      { name: 'url', label: 'Địa chỉ', type: 'text', required: true, validate: validateWebAddress },
    ],
  },
];

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
    ...look,
  ],
};
