/** Identifier of a relation: bare, or of the document that stands in its place. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? null : String(value);
  if (!isRecord(value)) return null;
  return idOf(value.id ?? value.value ?? null);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Trimmed text; empty for everything that is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
