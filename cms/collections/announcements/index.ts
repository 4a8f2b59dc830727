import type { CollectionConfig } from 'payload';

import { canReadPublished } from '../../access/can-read-published.ts';
import { editorTrashesAdminDeletes } from '../../access/editor-trashes-admin-deletes.ts';
import { isEditor } from '../../access/is-editor.ts';
import { labelGroups } from '../../fields/label-groups.ts';
import { requiredToPublish } from '../../fields/required-to-publish.ts';
import { validateAddress } from '../../fields/safe-address.ts';
import { windowFields } from '../../fields/window-fields.ts';

/** What stands at the top of every page for a while: warnings, and mourning. */
export const announcements: CollectionConfig = {
  slug: 'announcements',
  labels: { singular: 'Thông báo nổi', plural: 'Thông báo nổi' },
  admin: {
    group: labelGroups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'startsAt', 'endsAt', '_status'],
    description:
      'Hiện ở đầu mọi trang của cổng, đúng từ lúc bắt đầu đến lúc kết thúc. Chỉ dùng cho việc khẩn hoặc tin buồn; việc khác hãy viết bài.',
  },
  defaultSort: '-startsAt',
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
    {
      name: 'kind',
      label: 'Loại',
      type: 'select',
      defaultValue: 'urgent',
      validate: requiredToPublish,
      options: [
        { label: 'Thông báo khẩn (bão lũ, tai nạn, đổi giờ…)', value: 'urgent' },
        { label: 'Tin buồn, Quốc tang (cổng chuyển sang đen trắng)', value: 'mourning' },
      ],
    },
    {
      name: 'title',
      label: 'Dòng chính',
      type: 'text',
      maxLength: 120,
      validate: requiredToPublish,
      admin: { description: 'Nói ngay việc gì, ở đâu, đến lúc nào; nhiều nhất 120 ký tự.' },
    },
    {
      name: 'text',
      label: 'Nói thêm',
      type: 'textarea',
      maxLength: 300,
      admin: { description: 'Một, hai câu: cần làm gì, gọi số nào; nhiều nhất 300 ký tự.' },
    },
    {
      name: 'link',
      label: 'Xem chi tiết ở',
      type: 'text',
      validate: validateAddress,
      admin: { description: 'Trang trong cổng (bắt đầu bằng /) hoặc địa chỉ đầy đủ; để trống cũng được.' },
    },
    ...windowFields,
  ],
};
