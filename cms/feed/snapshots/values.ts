/** An instant as the wire has it, or null. */
export function toInstant(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  const date = new Date(value as string | number | Date);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** Text as the wire has it; empty text is none. */
export function toText(value: string | null | undefined): string | null {
  return value === undefined || value === null || value === '' ? null : value;
}

/** Identifier of a related document, read at depth 0. */
export function toId(value: string | { id: string } | null | undefined): string | null {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'object' ? value.id : value;
}
