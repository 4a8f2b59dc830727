import type { CollectionConfig } from 'payload';

import { canReadPublished } from '../../access/can-read-published.ts';
import { editorTrashesAdminDeletes } from '../../access/editor-trashes-admin-deletes.ts';
import { isEditor } from '../../access/is-editor.ts';
import { labelGroups } from '../../fields/label-groups.ts';
import { requiredToPublish } from '../../fields/required-to-publish.ts';
import { validateAddress } from '../../fields/safe-address.ts';
import { windowFields } from '../../fields/window-fields.ts';
import { orderEndpoint } from './order-endpoint.ts';

export const banners: CollectionConfig = {
  slug: 'banners',
  labels: { singular: 'Banner', plural: 'Banner' },
  admin: {
    group: labelGroups.campaigns,
    useAsTitle: 'title',
    defaultColumns: ['title', 'placement', 'startsAt', 'endsAt', '_status'],
    components: { beforeListTable: ['/collections/banners/order-panel.tsx#BannerOrderPanel'] },
  },
  defaultSort: 'order',
  endpoints: [orderEndpoint],
  access: {
    create: isEditor,
    read: canReadPublished,
    readVersions: isEditor,
    update: isEditor,
    delete: editorTrashesAdminDeletes,
  },
  trash: true,
  versions: { drafts: true, maxPerDoc: 20 },
  fields: [
    { name: 'title', label: 'Tên banner', type: 'text', validate: requiredToPublish },
    { name: 'image', label: 'Ảnh', type: 'upload', relationTo: 'media', validate: requiredToPublish },
    {
      name: 'mobileImage',
      label: 'Ảnh cho điện thoại',
      type: 'upload',
      relationTo: 'media',
      admin: {
        description:
          'Khung đầu trang ngang gấp 4 lần cao trên máy tính, gấp 2 lần trên điện thoại. Để trống thì dùng ảnh chính.',
      },
    },
    {
      name: 'alt',
      label: 'Chữ thay ảnh',
      type: 'text',
      validate: requiredToPublish,
      admin: { description: 'Đọc cho người không nhìn thấy ảnh; ghi cả chữ có trong ảnh.' },
    },
    { name: 'link', label: 'Bấm vào thì mở', type: 'text', validate: validateAddress },
    {
      name: 'placement',
      label: 'Vị trí',
      type: 'select',
      defaultValue: 'hero',
      validate: requiredToPublish,
      options: [
        { label: 'Trình chiếu đầu trang', value: 'hero' },
        { label: 'Cột bên', value: 'sidebar' },
      ],
    },
    {
      name: 'order',
      label: 'Thứ tự',
      type: 'number',
      defaultValue: 0,
      admin: { description: 'Số nhỏ hiện trước. Kéo thả ở danh sách banner thì nhanh hơn.' },
    },
    ...windowFields,
    {
      name: 'campaign',
      label: 'Chiến dịch',
      type: 'relationship',
      relationTo: 'campaigns',
      index: true,
    },
  ],
};
