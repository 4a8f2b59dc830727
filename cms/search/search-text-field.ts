import type { CollectionAfterReadHook, TextareaField } from 'payload';

import { searchTextOf } from './search-text.ts';

/** The words of a document as they are searched for; kept in step with every save. A hidden field could not be asked for. */
export function searchTextField(fields: readonly string[]): TextareaField {
  return {
    name: 'searchText',
    type: 'textarea',
    access: { create: () => false, update: () => false },
    admin: { disabled: true },
    hooks: { beforeChange: [({ data, originalDoc }) => searchTextOf({ ...originalDoc, ...data }, fields)] },
  };
}

/** Nobody reads the folded words; they only cost time on the way. */
export const leaveSearchTextOut: CollectionAfterReadHook = ({ doc }) => {
  const read: Record<string, unknown> = { ...doc };
  delete read.searchText;
  return read;
};
