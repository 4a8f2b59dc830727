import type { CollectionBeforeChangeHook, RelationshipField } from 'payload';

import { mediaInText } from '../feed/snapshots/rich-text.ts';

/** Media that stand in a document's text, kept beside it so that the database can be asked who uses a medium. */
export const mediaInTextField: RelationshipField = {
  name: 'mediaInText',
  type: 'relationship',
  relationTo: 'media',
  hasMany: true,
  hidden: true,
};

/** Keeps `mediaInText` in step with the text in a field. */
export function noteMediaInText(field: 'body' | 'intro'): CollectionBeforeChangeHook {
  return ({ data }) =>
    field in data ? { ...data, mediaInText: [...new Set(mediaInText(data[field]))] } : data;
}
