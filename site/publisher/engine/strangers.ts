/** Files in the published folder that nothing accounts for, and pages whose files are missing. */
import type { DiskMediaStore } from '../infra/disk-media-store.ts';
import { fileOf, filesBelow, type DiskPortalFolder } from '../infra/disk-portal-folder.ts';
import type { Engine } from './engine.ts';

/** Every page and media file that should be in the folder, as file names relative to it. */
export function accountedFiles(engine: Engine): Set<string> {
  const pages = engine.content.sql('SELECT path FROM pages WHERE status > 0').all();
  const media = engine.content.sql('SELECT name FROM media_files').all();
  return new Set([
    ...pages.map((row) => fileOf(String(row['path']))),
    ...media.map((row) => `media/${String(row['name'])}`),
  ]);
}

/**
 * Removes what the publisher has not written, so that the folder holds what is published and nothing else, and plans
 * pages anew whose files somebody took away. To be called when nothing waits.
 */
export function removeStrangers(
  engine: Engine,
  folder: DiskPortalFolder,
  assets: string,
  store: DiskMediaStore,
): void {
  const accounted = accountedFiles(engine);
  const fixed = new Set(filesBelow(assets));
  const present = folder.files();
  for (const file of present) {
    // Scripts and styles of earlier releases stay: somebody may have a page open that needs them.
    if (accounted.has(file) || fixed.has(file) || file.startsWith('assets/')) continue;
    folder.remove(`/${file}`);
  }
  const there = new Set(present);
  const missing = [...accounted].filter((file) => !there.has(file));
  if (missing.length > 0) engine.distrustPages();
  store.retain(storedNames(engine));
}

function storedNames(engine: Engine): Set<string> {
  const rows = engine.content.sql('SELECT json FROM media').all();
  return new Set(
    rows.flatMap((row) =>
      (JSON.parse(String(row['json'])) as { files: { href: string }[] }).files.map((file) =>
        file.href.slice('/media/'.length),
      ),
    ),
  );
}
