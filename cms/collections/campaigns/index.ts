import type { CollectionConfig } from 'payload';

import { editorTrashesAdminDeletes } from '../../access/editor-trashes-admin-deletes.ts';
import { isEditor } from '../../access/is-editor.ts';
import { isLoggedIn } from '../../access/is-logged-in.ts';
import { labelGroups } from '../../fields/label-groups.ts';
import { refuseUnsoundBody } from '../../body/refuse-unsound-body.ts';
import { mediaInTextField, noteMediaInText } from '../../fields/media-in-text.ts';
import { requiredToPublish } from '../../fields/required-to-publish.ts';
import { slugField } from '../../fields/slug-field.ts';
import { windowFields } from '../../fields/window-fields.ts';
import { giveSlug, releaseSlug } from '../../slugs/give-slug.ts';
import { validateAccent } from './validate-accent.ts';

export const campaigns: CollectionConfig = {
  slug: 'campaigns',
  labels: { singular: 'Chiến dịch', plural: 'Chiến dịch' },
  admin: {
    group: labelGroups.campaigns,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'year', 'startsAt', 'endsAt', '_status'],
  },
  access: {
    create: isEditor,
    read: isLoggedIn,
    readVersions: isEditor,
    update: isEditor,
    delete: editorTrashesAdminDeletes,
  },
  trash: true,
  versions: { drafts: true, maxPerDoc: 20 },
  hooks: {
    beforeValidate: [refuseUnsoundBody('intro', 'campaigns')],
    beforeChange: [noteMediaInText('intro'), giveSlug('campaigns', () => new Set())],
    afterChange: [releaseSlug],
  },
  fields: [
    { name: 'title', label: 'Tên chiến dịch', type: 'text', validate: requiredToPublish },
    {
      name: 'kind',
      label: 'Loại',
      type: 'select',
      defaultValue: 'khac',
      validate: requiredToPublish,
      options: [
        { label: 'Tháng Công nhân', value: 'thang-cong-nhan' },
        { label: 'Tháng hành động về An toàn, vệ sinh lao động', value: 'atvsld' },
        { label: 'Khác', value: 'khac' },
      ],
    },
    { name: 'year', label: 'Năm', type: 'number', min: 1900, max: 2200 },
    { name: 'theme', label: 'Chủ đề', type: 'text' },
    {
      name: 'slogans',
      label: 'Khẩu hiệu',
      labels: { singular: 'Khẩu hiệu', plural: 'Khẩu hiệu' },
      type: 'array',
      fields: [{ name: 'text', label: 'Khẩu hiệu', type: 'text', validate: requiredToPublish }],
    },
    ...windowFields,
    {
      name: 'accent',
      label: 'Màu nhấn',
      type: 'text',
      validate: validateAccent,
      admin: { description: 'Mã màu dạng #rrggbb, ví dụ #c8102e.' },
    },
    { name: 'intro', label: 'Giới thiệu', type: 'richText' },
    slugField,
    mediaInTextField,
  ],
};
