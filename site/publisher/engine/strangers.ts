/** Holds the published folder and the media store against what the publisher knows, and plans the repair. */
import type { DiskMediaStore } from '../infra/disk-media-store.ts';
import { fileOf, filesBelow, type DiskPortalFolder } from '../infra/disk-portal-folder.ts';
import type { Engine } from './engine.ts';

/** Pages whose files are read in one step. */
const readTogether = 100;

/** Every page and media file that should be in the folder, as file names relative to it. */
function accountedFiles(engine: Engine): Set<string> {
  const pages = engine.content.sql('SELECT path FROM pages WHERE status > 0').all();
  return new Set([...pages.map((row) => fileOf(String(row['path']))), ...accountedMedia(engine)]);
}

export function accountedMedia(engine: Engine): string[] {
  const media = engine.content.sql('SELECT DISTINCT name FROM media_files').all();
  return media.map((row) => `media/${String(row['name'])}`);
}

/**
 * Removes what the publisher has not written, so that the folder holds what is published and nothing else, and plans
 * pages anew whose files somebody took away or changed, or that another state of the database has written. To be
 * begun when nothing waits; goes on in steps between other work.
 */
export function* inspectPortal(
  engine: Engine,
  folder: DiskPortalFolder,
  assets: string,
  store: DiskMediaStore,
): Generator<void> {
  removeStrangers(engine, folder, assets);
  bringMissingMedia(engine, folder, store);
  store.retain(storedNames(engine));
  for (let after = ''; ;) {
    yield;
    const rows = engine.content
      .sql('SELECT path, hash FROM pages WHERE status > 0 AND path > ? ORDER BY path LIMIT ?')
      .all(after, readTogether);
    if (rows.length === 0) return;
    const pages = rows.map((row) => ({ path: String(row['path']), hash: String(row['hash']) }));
    engine.distrust(
      pages.filter(({ path, hash }) => folder.fingerprintOf(path) !== hash).map(({ path }) => path),
    );
    after = pages.at(-1)?.path ?? '';
  }
}

/** Media whose files are missing in the store count as changed, so that the next comparison fetches them again. */
export function doubtMissingMedia(engine: Engine, store: DiskMediaStore): void {
  const present = store.names();
  for (const { name, media } of engine.content.sql('SELECT name, media FROM media_stored').all()) {
    if (present.has(String(name))) continue;
    engine.content.sql("UPDATE media SET version = '' WHERE id = ?").run(String(media));
  }
}

function removeStrangers(engine: Engine, folder: DiskPortalFolder, assets: string): void {
  const accounted = accountedFiles(engine);
  const fixed = new Set(filesBelow(assets));
  for (const file of folder.files()) {
    // Scripts and styles of earlier releases stay: somebody may have a page open that needs them.
    if (accounted.has(file) || fixed.has(file) || file.startsWith('assets/')) continue;
    folder.remove(`/${file}`);
  }
}

function bringMissingMedia(engine: Engine, folder: DiskPortalFolder, store: DiskMediaStore): void {
  const stored = store.names();
  for (const file of accountedMedia(engine)) {
    const name = file.slice('media/'.length);
    if (!folder.has(`/${file}`) && stored.has(name)) folder.addMedia(name);
  }
}

function storedNames(engine: Engine): Set<string> {
  const rows = engine.content.sql('SELECT DISTINCT name FROM media_stored').all();
  return new Set(rows.map((row) => String(row['name'])));
}
