import type { CollectionConfig, Config } from 'payload';

import { foldQueries } from './fold-queries.ts';
import { searchableFields } from './searchable-fields.ts';
import { leaveSearchTextOut, searchTextField } from './search-text-field.ts';

/** Lets the admin's lists and pickers find `cong doan` in “Công đoàn”. */
export function searchWithoutAccents(config: Config): Config {
  return { ...config, collections: config.collections?.map(withSearchText) };
}

function withSearchText(collection: CollectionConfig): CollectionConfig {
  const fields = searchableFields[collection.slug];
  if (!fields) return collection;
  const { admin, hooks } = collection;
  return {
    ...collection,
    fields: [...collection.fields, searchTextField(fields)],
    // One field is enough: `foldQueries` looks for all of them at once.
    admin: { ...admin, listSearchableFields: [fields[0]] },
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), foldQueries(fields)],
      afterRead: [...(hooks?.afterRead ?? []), leaveSearchTextOut],
    },
  };
}
