import type { GroupField } from 'payload';

import { passFields } from '../../checks/pass-fields.ts';

/** Where an article stands between its author and the editors. */
export const reviewField: GroupField = {
  name: 'review',
  label: 'Duyệt bài',
  type: 'group',
  admin: { position: 'sidebar' },
  fields: [
    {
      name: 'state',
      label: 'Tình trạng',
      type: 'select',
      defaultValue: 'writing',
      options: [
        { label: 'Đang viết', value: 'writing' },
        { label: 'Đã gửi duyệt', value: 'submitted' },
        { label: 'Trả lại', value: 'returned' },
        { label: 'Đã duyệt', value: 'approved' },
      ],
    },
    { name: 'note', label: 'Ghi chú của biên tập', type: 'textarea' },
    ...passFields,
  ],
};
