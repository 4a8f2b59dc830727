import type { DateField, GroupField, RelationshipField } from 'payload';

import { passedField } from '../../checks/passed-field.ts';
import { reviewStates } from '../../workflow/review-states.ts';

const at = (name: string, label: string): DateField => ({
  name,
  label,
  type: 'date',
  admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
});
const by = (name: string, label: string): RelationshipField => ({
  name,
  label,
  type: 'relationship',
  relationTo: 'users',
  admin: { readOnly: true },
});

/** Where an article stands between its author and the editors; `cms/workflow` decides what may change here. */
export const reviewField: GroupField = {
  name: 'review',
  label: 'Duyệt bài',
  type: 'group',
  // The workflow bar shows it and changes it; the form has no part in it.
  admin: { position: 'sidebar', condition: () => false },
  fields: [
    {
      name: 'state',
      label: 'Tình trạng',
      type: 'select',
      defaultValue: 'draft',
      index: true,
      options: Object.entries(reviewStates).map(([value, label]) => ({ value, label })),
      admin: { readOnly: true },
    },
    { name: 'note', label: 'Lý do trả lại', type: 'textarea' },
    {
      name: 'passReason',
      label: 'Lý do bỏ qua cảnh báo',
      type: 'textarea',
      admin: { hidden: true },
    },
    at('submittedAt', 'Gửi duyệt lúc'),
    by('submittedBy', 'Người gửi duyệt'),
    at('decidedAt', 'Quyết định lúc'),
    by('decidedBy', 'Người quyết định'),
    passedField,
  ],
};
