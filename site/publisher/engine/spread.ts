/** From what a change touches to the pages that have to be rendered again. */
import { isCardAddress } from '../../data/addresses.ts';
import { socialCard } from '../../data/queries/cards.ts';
import { isShared, isWide, keyOf } from '../core/keys.ts';
import type { Touched } from '../core/touched.ts';
import type { Content } from '../projection/content.ts';
import { Notes } from '../projection/notes.ts';
import type { Pages } from '../projection/pages.ts';
import type { Blocking, Queue, Urgency } from '../projection/queue.ts';
import type { SharedCache, SharedEntry } from '../projection/shared-cache.ts';
import { TrackedReader } from '../projection/tracked-reader.ts';

export interface Plan {
  content: Content;
  pages: Pages;
  queue: Queue;
  cache: SharedCache;
}

/** Puts every page that the change touches into the queue, as one wave; the caller holds the transaction. */
export function spread(touched: Touched, plan: Plan): void {
  plan.cache.clear();
  if (touched.isEmpty) return;
  const wave = plan.queue.nextWave();
  const shared = new Set<string>();
  const enqueue = (path: string, urgency: Urgency, blocking: Blocking) => {
    if (isShared(path)) shared.add(path);
    else if (isCardAddress(path) && canWait(path, plan)) plan.queue.add(path, wave, 1, 0);
    else plan.queue.add(path, wave, urgency, blocking);
  };
  for (const clone of touched.clones) spreadClone(clone, wave, plan);
  // What has not been written yet, nor will be found as a clone, cannot be left for later: lists are about to link it.
  for (const path of touched.patientAddresses) enqueue(path, plan.pages.find(path) === null ? 0 : 1, 1);
  for (const path of touched.addresses) enqueue(path, 0, 1);
  for (const point of touched.points) {
    const readers = plan.pages.readersAt(point);
    for (const path of readers.shown) enqueue(path, 0, 1);
    for (const path of readers.counting) enqueue(path, 1, 0);
  }
  const followKey = (key: string) => {
    for (const path of plan.pages.readersOf(key)) enqueue(path, isWide(key) ? 1 : 0, 1);
  };
  for (const key of touched.keys) followKey(key);
  for (const path of [...touched.addresses, ...touched.patientAddresses]) followKey(keyOf.address(path));
  touchMedia(touched, plan);
  // Iterating over a set also visits what is added meanwhile: shared values that read shared values.
  for (const path of shared) if (recompute(path, plan)) followKey(path);
  for (const entry of plan.cache.takeFresh()) saveShared(entry, plan.pages);
}

/** A card that is drawn anew can wait; a new one is there before the page that names it, and one that is gone goes. */
function canWait(path: string, { content, pages, cache }: Plan): boolean {
  return (
    pages.find(path) !== null && socialCard(new TrackedReader(content, new Notes(), cache), path) !== null
  );
}

/** Whether the shared value has become another one. A value that nobody reads any more is forgotten. */
function recompute(path: string, plan: Plan): boolean {
  if (!plan.pages.hasReaders(path)) {
    plan.pages.remove(path);
    plan.cache.drop(path);
    return false;
  }
  const before = plan.pages.find(path)?.hash;
  return plan.cache.entry(path).hash !== before;
}

export function saveShared(entry: SharedEntry, pages: Pages): void {
  pages.save({ path: entry.path, status: 0, hash: entry.hash, notes: entry.notes, place: 9, newness: 0 });
}

/** Pages of a renamed folder are found under the new name at once and rendered there as it goes. */
function spreadClone(clone: { from: string; to: string }, wave: number, plan: Plan): void {
  const rows = plan.content
    .sql('SELECT path, place, newness FROM pages WHERE path >= ? AND path < ? AND status = 200')
    .all(`/${clone.from}/`, `/${clone.from}0`);
  for (const row of rows) {
    const path = `/${clone.to}/${String(row['path']).slice(clone.from.length + 2)}`;
    plan.pages.saveClone(path, Number(row['place']), Number(row['newness']));
    plan.queue.add(path, wave, 1, 2);
  }
  plan.content.sql('INSERT INTO clones (from_folder, to_folder) VALUES (?, ?)').run(clone.from, clone.to);
}

function touchMedia(touched: Touched, plan: Plan): void {
  const suspect = plan.content.sql('INSERT OR IGNORE INTO media_suspects VALUES (?)');
  for (const key of touched.keys) if (key.startsWith('media:')) suspect.run(key.slice('media:'.length));
}
