import type { CollectionConfig } from 'payload';

import { isAdmin } from '../access/is-admin.ts';
import { nobody } from '../access/nobody.ts';
import { labelGroups } from '../fields/label-groups.ts';

/** Mails that wait, and what became of the ones before; written by `queueMail` and `deliverMails` only. */
export const mails: CollectionConfig = {
  slug: 'mails',
  labels: { singular: 'Thư gửi đi', plural: 'Thư gửi đi' },
  admin: {
    group: labelGroups.system,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'state', 'createdAt', 'lastError'],
    description: 'Thư báo, thư mời và thư đặt lại mật khẩu mà hệ thống gửi đi trong 30 ngày qua.',
  },
  defaultSort: '-createdAt',
  access: { create: nobody, read: isAdmin, update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { name: 'subject', label: 'Tiêu đề thư', type: 'text', required: true },
    { name: 'to', label: 'Gửi tới', type: 'text', required: true },
    {
      name: 'state',
      label: 'Tình trạng',
      type: 'select',
      required: true,
      index: true,
      options: [
        { label: 'Đang chờ gửi', value: 'waiting' },
        { label: 'Đã gửi', value: 'sent' },
        { label: 'Không gửi được', value: 'given-up' },
      ],
    },
    { name: 'tries', label: 'Số lần thử', type: 'number', required: true },
    { name: 'nextTryAt', label: 'Thử gửi lúc', type: 'date', index: true },
    { name: 'sentAt', label: 'Đã gửi lúc', type: 'date' },
    { name: 'lastError', label: 'Lỗi lần cuối', type: 'text' },
    // One mail of a kind to a recipient: whoever queues it twice finds it there.
    { name: 'key', type: 'text', required: true, unique: true, hidden: true },
    // They may hold a link that opens an account, so they go when the mail is sent, and nobody reads them here.
    { name: 'text', type: 'textarea', hidden: true, access: { read: () => false } },
    { name: 'html', type: 'textarea', hidden: true, access: { read: () => false } },
  ],
};
