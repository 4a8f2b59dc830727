import type { Field } from 'payload';

const labels: Readonly<Record<string, string>> = { form: 'Biểu mẫu', submissionData: 'Nội dung' };

/** The plugin's fields with Vietnamese words, and under which promise the data was given. */
export function submissionFields(defaultFields: Field[]): Field[] {
  return [
    { name: 'formTitle', label: 'Gửi qua', type: 'text' },
    ...defaultFields.map(inVietnamese),
    { name: 'purpose', label: 'Mục đích đã nêu', type: 'textarea' },
    { name: 'consent', label: 'Lời đồng ý đã đánh dấu', type: 'text' },
    {
      name: 'keepUntil',
      label: 'Tự xóa sau',
      type: 'date',
      index: true,
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
    },
    // Who presses the button twice sends one message.
    { name: 'token', type: 'text', unique: true, hidden: true },
  ];
}

function inVietnamese(field: Field): Field {
  if (!('name' in field)) return field;
  const label = labels[field.name];
  if (!label) return field;
  if (field.type !== 'array') return Object.assign({}, field, { label });
  return {
    ...field,
    label,
    labels: { singular: 'Mục', plural: 'Các mục' },
    fields: field.fields.map(
      (part) =>
        ({ ...part, label: 'name' in part && part.name === 'field' ? 'Câu hỏi' : 'Trả lời' }) as Field,
    ),
  };
}
