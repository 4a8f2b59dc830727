/** Renders its share of the portal from a state of the projection that it only reads. Runs in a thread of its own. */
import { paintCard } from '../cards/paint-card.ts';
import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { renderAddress } from '../engine/render-address.ts';
import { loadAstroRenderer } from '../infra/astro-renderer.ts';
import { DiskMediaStore } from '../infra/disk-media-store.ts';
import { FreshFolder } from '../infra/fresh-folder.ts';
import { AddressBook } from '../projection/address-book.ts';
import { Content } from '../projection/content.ts';
import { Notes } from '../projection/notes.ts';
import { busyTimeout } from '../projection/schema.ts';
import { SharedCache } from '../projection/shared-cache.ts';
import type { Share, ShareMessage } from './render-scratch.ts';

const share = workerData as Share;
const say = (message: ShareMessage) => parentPort?.postMessage(message);
const renderer = await loadAstroRenderer(share.build, share.siteUrl, share.cmsUrl);
const begin = once(parentPort as MessagePort, 'message');
say({ kind: 'loaded' });
await begin;

const database = new DatabaseSync(share.state, { readOnly: true, timeout: busyTimeout });
// One snapshot for the whole work, whatever the publisher writes meanwhile.
database.exec(`PRAGMA cache_size = -131072; PRAGMA mmap_size = ${2 ** 30}; BEGIN`);
const content = new Content(database);
const asOf = Number(content.meta('asOf') ?? 0);
say({ kind: 'begun' });

const book = new AddressBook(content, renderer.plainPages, () => asOf);
const cache = new SharedCache(content, book, asOf);
const folder = new FreshFolder(share.output, share.media);

const store = new DiskMediaStore(share.media);
const readMedia = (name: string) => store.read(name);
const mediaKey = 'media:';
const media = new Set<string>();
let pages = 0;
let index = 0;
for (const path of new Set(book.all())) {
  if (index++ % share.shares !== share.number) continue;
  const notes = new Notes();
  const { status, body } = await renderAddress(
    path,
    { content, book, cache, renderer, siteUrl: share.siteUrl, readMedia, paintCard },
    notes,
  );
  const shared = cache.takeFresh().flatMap((entry) => entry.notes.keys);
  if (status === 404) continue;
  folder.write(path, body);
  pages++;
  for (const key of [...notes.keys, ...shared])
    if (key.startsWith(mediaKey)) media.add(key.slice(mediaKey.length));
}
for (const id of media) {
  for (const file of content.media(id)?.files ?? []) folder.addMedia(file.href.slice('/media/'.length));
}
database.exec('COMMIT');
database.close();
say({ kind: 'done', pages });
