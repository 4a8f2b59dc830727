import { expect, test } from 'vitest';

import { copyKnownColumns } from './copy-known-columns.ts';

const before = { tables: { articles: { columns: { id: {}, title: {} } } } };

test('a new column is not copied from the table that lacks it', () => {
  const written =
    'sql`INSERT INTO \\`__new_articles\\`("id", "title", "note") SELECT "id", "title", "note" FROM \\`articles\\`;`';
  expect(copyKnownColumns(written, before)).toBe(
    'sql`INSERT INTO \\`__new_articles\\`("id", "title") SELECT "id", "title" FROM \\`articles\\`;`',
  );
});

test('other statements stay as they are', () => {
  const written = 'sql`ALTER TABLE \\`articles\\` ADD \\`note\\` text;`';
  expect(copyKnownColumns(written, before)).toBe(written);
});
