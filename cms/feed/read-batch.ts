import type { FeedContext } from './feed-context.ts';
import { feedIdentityOf } from './identity.ts';
import { type OutboxRow, readNewestRows, readRows } from './outbox.ts';
import { advance, formatPosition, headPosition, parsePosition, type Position } from './position.ts';
import { readChanges, type Wanted } from './read-changes.ts';
import { type Batch, collectionNames } from './wire.ts';

/** Most documents in one answer. */
export const batchSize = 500;

/** How many of the newest rows are looked through for transactions that are still under way. */
const lookBack = 500;

/** Where the feed stands. */
export async function readHead({ payload }: FeedContext): Promise<{ feed: string; position: string }> {
  const feed = await feedIdentityOf(payload);
  const position = headPosition(await readNewestRows(payload, lookBack), Date.now());
  return { feed, position: formatPosition(feed, position) };
}

/** What changed after a position; an unknown or too old one is answered with `reset`. */
export async function readBatch(after: string, context: FeedContext): Promise<Batch> {
  const feed = await feedIdentityOf(context.payload);
  const position = parsePosition(after, feed);
  const look = position && (await lookAfter(position, context));
  if (!look) return resetBatch(context);
  const { changes, media } = await readChanges(documentsIn(look.rows), context);
  const changedMedia = look.rows.filter((row) => row.ofCollection === 'media').map((row) => row.ofDocument);
  return {
    feed,
    position: formatPosition(feed, look.position),
    reset: false,
    more: look.more,
    changes,
    media,
    changedMedia: [...new Set(changedMedia)],
  };
}

/** Rows after a position; null when it is not of this outbox or too old. */
async function lookAfter(
  position: Position,
  { payload }: FeedContext,
): Promise<{ position: Position; rows: OutboxRow[]; more: boolean } | null> {
  const { high, missing } = position;
  // The row at `high` itself proves that this outbox is the one that the position is of, and not pruned past it.
  const found = await readRows(
    payload,
    Math.max(high, 1),
    missing.map(({ number }) => number),
    batchSize + 1,
  );
  const isKnown = high === 0 ? (found[0]?.number ?? 1) === 1 : found.some(({ number }) => number === high);
  if (!isKnown) return null;
  const more = found.length > batchSize;
  const rows = found.slice(0, batchSize).filter(({ number }) => number !== high);
  const next = advance(
    position,
    rows.map(({ number }) => number),
    Date.now(),
  );
  return next && { position: next, rows, more };
}

async function resetBatch(context: FeedContext): Promise<Batch> {
  const head = await readHead(context);
  return { ...head, reset: true, more: false, changes: [], media: [], changedMedia: [] };
}

function documentsIn(rows: OutboxRow[]): Wanted[] {
  const isDocument = (name: string): name is Wanted[0] => collectionNames.some((known) => known === name);
  const keyed = rows.flatMap(({ ofCollection, ofDocument }): [string, Wanted][] =>
    isDocument(ofCollection) ? [[`${ofCollection}/${ofDocument}`, [ofCollection, ofDocument]]] : [],
  );
  return [...new Map(keyed).values()];
}
