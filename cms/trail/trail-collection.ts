import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload';

import { canReadTrail } from '../access/can-read-trail.ts';
import { nobody } from '../access/nobody.ts';
import { labelGroups } from '../fields/label-groups.ts';
import { exportTrailEndpoint } from './export-endpoint.ts';
import { trailActions } from './trail-actions.ts';

/** Even the Local API without access rules changes nothing here; `recordInTrail` alone writes, below the operations. */
const refuseEveryChange: CollectionBeforeOperationHook = ({ operation, args }) => {
  if (operation === 'create' || operation === 'update' || operation === 'delete')
    throw new APIError('Không ai sửa hay xóa được nhật ký.', 403);
  return args;
};

const inWords = { components: { Cell: '/trail/state-cell.tsx#StateCell' } };

/** Who did what, when, from which state to which; rows are only ever added, in the transaction of what they tell of. */
export const trail: CollectionConfig = {
  slug: 'trail',
  labels: { singular: 'Dòng nhật ký', plural: 'Nhật ký' },
  admin: {
    group: labelGroups.system,
    useAsTitle: 'title',
    defaultColumns: ['at', 'actorName', 'action', 'title', 'from', 'to', 'note'],
    listSearchableFields: ['title', 'actorName'],
    // Contributors see what happened to an article beside it.
    hidden: ({ user }) => user?.role === 'contributor',
    description: 'Ai làm gì, lúc nào. Không ai sửa hay xóa được.',
    components: { beforeListTable: ['/trail/export-link.tsx#ExportLink'] },
  },
  defaultSort: '-number',
  endpoints: [exportTrailEndpoint],
  access: { create: nobody, read: canReadTrail, update: nobody, delete: nobody },
  lockDocuments: false,
  timestamps: false,
  hooks: { beforeOperation: [refuseEveryChange] },
  fields: [
    { name: 'number', label: 'Số thứ tự', type: 'number', required: true, unique: true, index: true },
    {
      name: 'at',
      label: 'Lúc',
      type: 'date',
      required: true,
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm:ss' } },
    },
    // The name stays when the account is deleted.
    { name: 'actor', label: 'Tài khoản', type: 'relationship', relationTo: 'users', index: true },
    {
      name: 'actorName',
      label: 'Người làm',
      type: 'text',
      admin: { components: { Cell: '/trail/actor-cell.tsx#ActorCell' } },
    },
    {
      name: 'action',
      label: 'Việc',
      type: 'select',
      required: true,
      index: true,
      options: Object.entries(trailActions).map(([value, label]) => ({ value, label })),
    },
    // Not named `collection`: that path belongs to MongoDB's models.
    { name: 'ofCollection', label: 'Loại', type: 'text', required: true },
    { name: 'ofDocument', label: 'Mã', type: 'text', index: true },
    { name: 'title', label: 'Tiêu đề', type: 'text' },
    { name: 'from', label: 'Từ', type: 'text', admin: inWords },
    { name: 'to', label: 'Sang', type: 'text', admin: inWords },
    { name: 'note', label: 'Ghi chú', type: 'textarea' },
    {
      name: 'owner',
      label: 'Của',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      admin: { hidden: true },
    },
  ],
};
