import type { FlattenedField } from 'payload';

/**
 * Where the documents of a collection may name media, as paths to query by. Media in rich text are found through the
 * field that `noteMediaInText` keeps.
 */
export function mediaPaths(fields: FlattenedField[], prefix = ''): string[] {
  return fields.flatMap((field): string[] => {
    if ('virtual' in field && field.virtual) return [];
    const path = `${prefix}${field.name}`;
    if (field.type === 'upload' || field.type === 'relationship') return pathOf(path, field.relationTo);
    if (field.type === 'group' || field.type === 'array' || field.type === 'tab') {
      return mediaPaths(field.flattenedFields, `${path}.`);
    }
    return [];
  });
}

function pathOf(path: string, relationTo: string | string[]): string[] {
  if (relationTo === 'media') return [path];
  return Array.isArray(relationTo) && relationTo.includes('media') ? [`${path}.value`] : [];
}
