import type { BasePayload, CollectionSlug } from 'payload';

import { newsroomDatabaseOf } from '../database/newsroom-database.ts';
import { changeFact, createFact, readFact } from '../facts/facts.ts';
import { searchableFields } from './searchable-fields.ts';
import { searchTextOf } from './search-text.ts';

/** By which rules the words were folded; another name when they change, and everything is folded anew. */
const rules = 'syllables';
const atOnce = 500;
const field = { name: 'searchText', column: 'search_text' };

interface Row {
  id: string;
  [field: string]: unknown;
}

/** Folds the words of what was stored before there were these rules. Done once in a database's life. */
export async function fillSearchText(payload: BasePayload): Promise<void> {
  const foldedBy = await readFact(payload, 'search-text');
  if (foldedBy === rules) return;
  for (const [slug, fields] of Object.entries(searchableFields)) {
    const collection = slug as CollectionSlug;
    await fill(payload, collection, fields, 'documents');
    if (payload.collections[collection]?.config.versions) await fill(payload, collection, fields, 'versions');
  }
  if (foldedBy !== null) return changeFact(payload, 'search-text', rules);
  // Two machines may begin at once; both have written the same.
  await createFact(payload, 'search-text', rules).catch(() => undefined);
}

async function fill(
  payload: BasePayload,
  collection: CollectionSlug,
  fields: readonly string[],
  of: 'documents' | 'versions',
): Promise<void> {
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await readPage(payload, { collection, fields, of, page });
    const texts = new Map(docs.map(({ id, document }) => [id, searchTextOf(document, fields)]));
    if (texts.size > 0) await newsroomDatabaseOf(payload).setTexts({ collection, of, field, texts });
    if (!hasNextPage) return;
  }
}

/** Older versions are not searched in, so they stay as they are. */
interface PageWanted {
  collection: CollectionSlug;
  fields: readonly string[];
  of: 'documents' | 'versions';
  page: number;
}

async function readPage({ db }: BasePayload, { collection, fields, of, page }: PageWanted) {
  const select = Object.fromEntries(fields.map((name) => [name, true as const]));
  const query = { collection, limit: atOnce, page, sort: 'id' };
  if (of === 'documents') {
    const { docs, hasNextPage } = await db.find<Row>({ ...query, select });
    return { docs: docs.map((document) => ({ id: document.id, document })), hasNextPage };
  }
  const where = { latest: { equals: true } };
  const { docs, hasNextPage } = await db.findVersions<Row>({ ...query, where, select: { version: select } });
  return { docs: docs.map(({ id, version }) => ({ id, document: version })), hasNextPage };
}
