import type { DateField, DateFieldValidation } from 'payload';

const minutes = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'dd/MM/yyyy HH:mm',
  timeFormat: 'HH:mm',
} as const;
const days = { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } as const;

interface DateOptions {
  name: string;
  label: string;
  description?: string;
  sidebar?: boolean;
  index?: boolean;
  validate?: DateFieldValidation;
}

/** An instant, edited to the minute. */
export function instantField({ name, label, description, sidebar, index, validate }: DateOptions): DateField {
  return {
    name,
    label,
    type: 'date',
    ...(index ? { index } : {}),
    ...(validate ? { validate } : {}),
    admin: {
      date: minutes,
      ...(description ? { description } : {}),
      ...(sidebar ? { position: 'sidebar' } : {}),
    },
  };
}

/** A day, as on an official document. */
export function dayField({ name, label, description, index, validate }: DateOptions): DateField {
  return {
    name,
    label,
    type: 'date',
    ...(index ? { index } : {}),
    ...(validate ? { validate } : {}),
    admin: { date: days, ...(description ? { description } : {}) },
  };
}
