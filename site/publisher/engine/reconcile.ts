/** Compares what the publisher has with what the newsroom has published, and repairs the difference. */
import { collectionNames, type Change, type CollectionName, type Inventory } from '../../../cms/feed/wire.ts';
import type { FeedSource } from '../definitions.ts';
import type { Content } from '../projection/content.ts';

/** Documents that are fetched in one request. */
const fetchedTogether = 250;

export interface ReconcileOptions {
  source: FeedSource;
  content: Content;
  /** Takes over some changes. Called several times; the last time with the feed's position. */
  take: (
    answer: { changes: Change[]; media: Awaited<ReturnType<FeedSource['media']>> },
    position?: Position,
  ) => Promise<void>;
  /** Told how many of the differing documents have been taken over. */
  report?: (done: number, all: number) => void;
}

export interface Position {
  feed: string;
  position: string;
}

/** Answers how many documents differed. */
export async function reconcile({ source, content, take, report }: ReconcileOptions): Promise<number> {
  const { feed, position } = await source.head();
  const wanted: [CollectionName, string][] = [];
  const gone: Change[] = [];
  for (const collection of collectionNames) {
    const entries = await inventoryOf(source, collection);
    const known = versionsOf(content, collection);
    for (const entry of entries) {
      // A document whose hour has not come is asked for when it comes; asking now notes when that is.
      if (
        entry.version === null
          ? known.has(entry.id) || entry.due !== null
          : known.get(entry.id) !== entry.version
      ) {
        wanted.push([collection, entry.id]);
      }
      known.delete(entry.id);
    }
    for (const id of known.keys()) gone.push({ collection, id, version: null, document: null, due: null });
    for (const id of forgottenDues(content, collection, entries)) {
      gone.push({ collection, id, version: null, document: null, due: null });
    }
  }
  for (let start = 0; start < wanted.length; start += fetchedTogether) {
    await take(await source.documents(wanted.slice(start, start + fetchedTogether)));
    report?.(Math.min(start + fetchedTogether, wanted.length), wanted.length);
  }
  await take({ changes: gone, media: await changedMedia(source, content) }, { feed, position });
  return wanted.length + gone.length;
}

async function inventoryOf(source: FeedSource, collection: CollectionName): Promise<Inventory['entries']> {
  const entries: Inventory['entries'] = [];
  for (let after: string | null = null; ;) {
    const page: Inventory = await source.inventory(collection, after);
    entries.push(...page.entries);
    if (page.next === null) return entries;
    after = page.next;
  }
}

function versionsOf(content: Content, collection: CollectionName): Map<string, string> {
  const rows =
    collection === 'articles'
      ? content.sql('SELECT id, version FROM articles').all()
      : content.sql('SELECT id, version FROM documents WHERE collection = ?').all(collection);
  return new Map(rows.map((row) => [String(row['id']), String(row['version'])]));
}

/** Documents that were scheduled once and of which the newsroom knows nothing any more. */
function forgottenDues(
  content: Content,
  collection: CollectionName,
  entries: Inventory['entries'],
): string[] {
  const ids = new Set(entries.map((entry) => entry.id));
  return content
    .sql('SELECT id FROM due WHERE collection = ?')
    .all(collection)
    .map((row) => String(row['id']))
    .filter((id) => !ids.has(id));
}

/** Media in use whose files or texts are others now. */
async function changedMedia(source: FeedSource, content: Content) {
  const rows = content.sql('SELECT id, json, version FROM media').all();
  const changed = [];
  for (let start = 0; start < rows.length; start += fetchedTogether) {
    const some = rows.slice(start, start + fetchedTogether);
    const now = await source.media(some.map((row) => String(row['id'])));
    const known = new Map(some.map((row) => [String(row['id']), row]));
    changed.push(...now.filter((media) => isChanged(media, known.get(media.id))));
  }
  return changed;
}

function isChanged(
  media: { version: string; alt: string; caption: string | null; credit: string | null },
  row: Record<string, unknown> | undefined,
): boolean {
  const before = JSON.parse(typeof row?.['json'] === 'string' ? row['json'] : '{}') as {
    alt?: string;
    caption?: string | null;
    credit?: string | null;
  };
  return (
    row?.['version'] !== media.version ||
    before.alt !== media.alt ||
    before.caption !== media.caption ||
    before.credit !== media.credit
  );
}
