import type { CollectionConfig } from 'payload';

import { canReadPublished } from '../../access/can-read-published.ts';
import { editorTrashesAdminDeletes } from '../../access/editor-trashes-admin-deletes.ts';
import { isEditor } from '../../access/is-editor.ts';
import { refuseMissingAlt } from '../../checks/refuse-missing-alt.ts';
import { refuseUnsoundBody } from '../../body/refuse-unsound-body.ts';
import { labelGroups } from '../../fields/label-groups.ts';
import { mediaInTextField, noteMediaInText } from '../../fields/media-in-text.ts';
import { requiredToPublish } from '../../fields/required-to-publish.ts';
import { slugField } from '../../fields/slug-field.ts';
import { windowFields } from '../../fields/window-fields.ts';
import { giveSlug, releaseSlug } from '../../slugs/give-slug.ts';
import type { Clock } from '../../clock.ts';
import { copyEndpoint } from './copy-endpoint.ts';
import { validateAccent } from './validate-accent.ts';

export function campaigns(clock: Clock): CollectionConfig {
  return {
    slug: 'campaigns',
    labels: { singular: 'Chiến dịch', plural: 'Chiến dịch' },
    admin: {
      group: labelGroups.campaigns,
      useAsTitle: 'title',
      defaultColumns: ['title', 'kind', 'year', 'startsAt', 'endsAt', '_status'],
      components: {
        edit: { beforeDocumentControls: ['/collections/campaigns/copy-button.tsx#CopyCampaignButton'] },
      },
    },
    defaultSort: '-year',
    endpoints: [copyEndpoint(clock)],
    access: {
      create: isEditor,
      read: canReadPublished,
      readVersions: isEditor,
      update: isEditor,
      delete: editorTrashesAdminDeletes,
    },
    trash: true,
    versions: { drafts: true, maxPerDoc: 20 },
    hooks: {
      beforeValidate: [refuseUnsoundBody('intro', 'campaigns')],
      beforeChange: [
        noteMediaInText('intro'),
        refuseMissingAlt('intro'),
        giveSlug('campaigns', () => new Set()),
      ],
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
        admin: { description: 'Kéo dấu chấm ở đầu dòng để đổi thứ tự.' },
        fields: [{ name: 'text', label: 'Khẩu hiệu', type: 'text', validate: requiredToPublish }],
      },
      ...windowFields,
      {
        name: 'accent',
        label: 'Màu nhấn',
        type: 'text',
        validate: validateAccent,
        admin: { components: { Field: '/collections/campaigns/accent-field.tsx#AccentField' } },
      },
      { name: 'intro', label: 'Giới thiệu', type: 'richText' },
      {
        name: 'banners',
        label: 'Banner của chiến dịch',
        type: 'join',
        collection: 'banners',
        on: 'campaign',
        defaultSort: 'order',
        admin: { defaultColumns: ['title', 'placement', 'startsAt', '_status'] },
      },
      {
        name: 'articles',
        label: 'Tin, bài trong đợt',
        type: 'join',
        collection: 'articles',
        on: 'campaign',
        defaultSort: '-publishedAt',
        admin: { allowCreate: false, defaultColumns: ['title', 'category', 'publishedAt', '_status'] },
      },
      {
        name: 'documents',
        label: 'Văn bản của đợt',
        type: 'join',
        collection: 'documents',
        on: 'campaign',
        defaultSort: '-issuedAt',
        admin: { allowCreate: false, defaultColumns: ['number', 'title', 'issuedAt', '_status'] },
      },
      slugField,
      mediaInTextField,
    ],
  };
}
