import { textLines } from './text-lines.ts';

export interface ReadableField {
  label: string;
  /** What stands in the field, as lines that a person can read. */
  read(document: Record<string, unknown>): string;
}

const text = (label: string, name: string): ReadableField => ({
  label,
  read: (document) => asText(document[name]),
});

/** Fields of an article whose words are worth comparing, in the order of the form. */
export const readableFields: ReadableField[] = [
  text('Tiêu đề', 'title'),
  text('Tiêu đề ngắn', 'shortTitle'),
  text('Sapo', 'sapo'),
  { label: 'Nội dung', read: ({ body }) => textLines(body).join('\n') },
  text('Nơi viết', 'dateline'),
  { label: 'Tác giả', read: ({ bylines }) => rows(bylines).map(bylineLine).join('\n') },
  { label: 'Nguồn', read: ({ source }) => joined(record(source), ['name', 'url']) },
  { label: 'Từ khóa', read: ({ tags }) => (Array.isArray(tags) ? tags.map(asText).join(', ') : '') },
];

function bylineLine(byline: Record<string, unknown>): string {
  return joined(byline, ['name', 'role', 'unit']);
}

function joined(of: Record<string, unknown>, names: string[]): string {
  return names
    .map((name) => asText(of[name]))
    .filter((word) => word !== '')
    .join(' – ');
}

function rows(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(record) : [];
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** All words of an article as one text, to be copied. */
export function readableText(document: Record<string, unknown>): string {
  return readableFields
    .map(({ read }) => read(document))
    .filter((words) => words !== '')
    .join('\n\n');
}
