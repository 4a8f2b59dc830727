import type { DateField } from 'payload';

import { instantField } from './date-fields.ts';

/** `startsAt` and `endsAt`: shown from the first instant until before the second one; open where empty. */
export const windowFields: DateField[] = [
  instantField({ name: 'startsAt', label: 'Hiện từ lúc', description: 'Để trống: hiện ngay khi xuất bản.' }),
  instantField({
    name: 'endsAt',
    label: 'Hiện đến lúc',
    description: 'Để trống: hiện mãi.',
    validate: isAfterStart,
  }),
];

function isAfterStart(endsAt: unknown, { siblingData }: { siblingData: object }): string | true {
  const { startsAt } = siblingData as { startsAt?: unknown };
  if (!endsAt || !startsAt) return true;
  return instant(startsAt) < instant(endsAt) || 'Lúc kết thúc phải sau lúc bắt đầu.';
}

function instant(value: unknown): number {
  return new Date(value as string | number | Date).getTime();
}
