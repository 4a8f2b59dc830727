/** Fields that the program writes or that are decisions of their own: no text that somebody could lose. */
const notTyped = new Set([
  'id',
  'basedOn',
  'createdAt',
  'createdBy',
  'deletedAt',
  'mediaInText',
  'review',
  'searchText',
  'updatedAt',
  'updatedBy',
  '_status',
]);

/** What a person has entered, of everything that a form sends. */
export function typedContent(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !notTyped.has(name)));
}
