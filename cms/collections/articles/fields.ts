import type { Field } from 'payload';

import { basedOnField } from '../../editing/based-on-field.ts';
import { updatedByField } from '../../editing/updated-by-field.ts';
import { createdByField } from '../../fields/created-by-field.ts';
import { instantField } from '../../fields/date-fields.ts';
import { mediaInTextField } from '../../fields/media-in-text.ts';
import { originField } from '../../fields/origin-field.ts';
import { requiredToPublish } from '../../fields/required-to-publish.ts';
import { validateAddress } from '../../fields/safe-address.ts';
import { slugField } from '../../fields/slug-field.ts';
import { reviewLinksPanel } from '../../review-links/panel-field.ts';
import { checksField } from '../../checks/checks-field.ts';
import { tidyTags } from '../../suggestions/tidy-tags.ts';
import { reviewField } from './review-field.ts';

const contentFields: Field[] = [
  { name: 'title', label: 'Tiêu đề', type: 'text', validate: requiredToPublish },
  {
    name: 'shortTitle',
    label: 'Tiêu đề ngắn',
    type: 'text',
    admin: { description: 'Dùng ở chỗ hẹp; để trống thì dùng tiêu đề.' },
  },
  {
    name: 'sapo',
    label: 'Sapo',
    type: 'textarea',
    admin: { description: 'Đoạn mở đầu in đậm, cũng là phần tóm tắt trong danh sách. Từ 1 đến 3 câu.' },
  },
  { name: 'cover', label: 'Ảnh bìa', type: 'upload', relationTo: 'media' },
  { name: 'body', label: 'Nội dung', type: 'richText' },
];

const originFields: Field[] = [
  {
    name: 'dateline',
    label: 'Nơi viết',
    type: 'text',
    admin: { components: { Field: '/suggestions/dateline-field.tsx#DatelineField' } },
  },
  {
    name: 'bylines',
    label: 'Tác giả',
    labels: { singular: 'Tác giả', plural: 'Tác giả' },
    type: 'array',
    fields: [
      {
        name: 'name',
        label: 'Bút danh',
        type: 'text',
        validate: requiredToPublish,
        admin: { components: { Field: '/suggestions/byline-name-field.tsx#BylineNameField' } },
      },
      { name: 'role', label: 'Chức danh', type: 'text' },
      { name: 'unit', label: 'Đơn vị', type: 'text' },
      { name: 'isContributor', label: 'Cộng tác viên', type: 'checkbox', defaultValue: false },
    ],
  },
  {
    name: 'source',
    label: 'Nguồn (tin đăng lại)',
    type: 'group',
    fields: [
      { name: 'name', label: 'Tên báo, cổng thông tin', type: 'text' },
      { name: 'url', label: 'Địa chỉ bài gốc', type: 'text', validate: validateAddress },
      instantField({ name: 'publishedAt', label: 'Đăng lần đầu lúc' }),
    ],
  },
];

const placeFields: Field[] = [
  {
    name: 'category',
    label: 'Chuyên mục',
    type: 'relationship',
    relationTo: 'categories',
    index: true,
    validate: requiredToPublish,
    admin: { position: 'sidebar' },
  },
  {
    name: 'tags',
    label: 'Từ khóa',
    type: 'text',
    hasMany: true,
    hooks: { beforeValidate: [({ value }) => tidyTags(value)] },
    admin: { position: 'sidebar', components: { Field: '/suggestions/tag-field.tsx#TagField' } },
  },
  {
    name: 'campaign',
    label: 'Chiến dịch',
    type: 'relationship',
    relationTo: 'campaigns',
    index: true,
    admin: { position: 'sidebar' },
  },
  {
    name: 'featured',
    label: 'Tin nổi bật',
    type: 'checkbox',
    defaultValue: false,
    admin: { position: 'sidebar' },
  },
  { name: 'pinned', label: 'Nên xem', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar' } },
  {
    name: 'related',
    label: 'Có thể bạn quan tâm',
    type: 'relationship',
    relationTo: 'articles',
    hasMany: true,
  },
];

const timeFields: Field[] = [
  instantField({
    name: 'publishedAt',
    label: 'Thời điểm xuất bản',
    description: 'Để trống: lúc bấm xuất bản. Đặt lúc sau này: bài tự lên đúng giờ.',
    sidebar: true,
    index: true,
  }),
  instantField({ name: 'revisedAt', label: 'Cập nhật lúc', sidebar: true }),
  instantField({
    name: 'expiresAt',
    label: 'Tự gỡ lúc',
    sidebar: true,
    index: true,
    validate: isAfterPublication,
  }),
];

function isAfterPublication(expiresAt: unknown, { siblingData }: { siblingData: object }): string | true {
  const { publishedAt } = siblingData as { publishedAt?: unknown };
  if (!expiresAt || !publishedAt) return true;
  const [start, end] = [publishedAt, expiresAt].map((value) => new Date(value as string | Date).getTime());
  return Number(start) < Number(end) || 'Lúc tự gỡ phải sau thời điểm xuất bản.';
}

export const articleFields: Field[] = [
  basedOnField,
  ...contentFields,
  ...originFields,
  ...placeFields,
  ...timeFields,
  checksField,
  slugField,
  reviewField,
  createdByField,
  updatedByField,
  mediaInTextField,
  reviewLinksPanel,
  originField,
];
