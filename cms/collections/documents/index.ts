import type { CollectionConfig } from 'payload';

import { canReadPublished } from '../../access/can-read-published.ts';
import { editorTrashesAdminDeletes } from '../../access/editor-trashes-admin-deletes.ts';
import { isEditor } from '../../access/is-editor.ts';

import { dayField } from '../../fields/date-fields.ts';
import { labelGroups } from '../../fields/label-groups.ts';
import { requiredToPublish } from '../../fields/required-to-publish.ts';
import { slugField } from '../../fields/slug-field.ts';
import { giveSlug, releaseSlug } from '../../slugs/give-slug.ts';
import { documentReservedSlugs } from '../../slugs/reserved-slugs.ts';

export const documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: 'Văn bản', plural: 'Văn bản' },
  admin: {
    group: labelGroups.content,
    useAsTitle: 'title',
    defaultColumns: ['number', 'title', 'issuedAt', '_status'],
  },
  access: {
    create: isEditor,
    read: canReadPublished,
    readVersions: isEditor,
    update: isEditor,
    delete: editorTrashesAdminDeletes,
  },
  trash: true,
  versions: { drafts: true, maxPerDoc: 20 },
  hooks: { beforeChange: [giveSlug('documents', () => documentReservedSlugs)], afterChange: [releaseSlug] },
  fields: [
    { name: 'number', label: 'Số, ký hiệu', type: 'text', validate: requiredToPublish },
    { name: 'title', label: 'Tên văn bản', type: 'text', validate: requiredToPublish },
    { name: 'abstract', label: 'Trích yếu', type: 'textarea' },
    { name: 'kind', label: 'Loại văn bản', type: 'text' },
    { name: 'field', label: 'Lĩnh vực', type: 'text' },
    { name: 'issuer', label: 'Cơ quan ban hành', type: 'text' },
    { name: 'signer', label: 'Người ký', type: 'text' },
    dayField({ name: 'issuedAt', label: 'Ngày ban hành', index: true, validate: requiredToPublish }),
    dayField({ name: 'effectiveAt', label: 'Ngày có hiệu lực' }),
    { name: 'state', label: 'Tình trạng hiệu lực', type: 'text' },
    { name: 'files', label: 'Tệp đính kèm', type: 'upload', relationTo: 'media', hasMany: true },
    {
      name: 'campaign',
      label: 'Chiến dịch',
      type: 'relationship',
      relationTo: 'campaigns',
      index: true,
      admin: { description: 'Văn bản hiện ở trang của chiến dịch này.' },
    },
    slugField,
  ],
};
