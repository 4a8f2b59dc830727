/** The whole portal afresh, beside the live one, and then in its place. */
import { join } from 'node:path';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Engine } from '../engine/engine.ts';
import { accountedMedia } from '../engine/strangers.ts';
import { filesBelow, type DiskPortalFolder } from '../infra/disk-portal-folder.ts';
import { placeOf } from '../core/page-order.ts';
import type { Publisher } from '../publisher.ts';
import { compareFolders, type Difference } from './compare-folders.ts';
import { renderScratch } from './render-scratch.ts';

export interface PublishAllOptions {
  publisher: Publisher;
  engine: Engine;
  folder: DiskPortalFolder;
  search: { renew(): Promise<void> };
  settings: { build: string; siteUrl: string; cmsUrl: string };
  folders: { own: string; state: string; media: string };
  assets: string;
}

export interface PublishAllResult {
  pages: number;
  /** Files that were not as they should have been, and are now. */
  repaired: number;
  seconds: number;
}

/**
 * Publications go on meanwhile: what they render is newer than the fresh copy and stays.
 * The switch is made file by file, in the order that leaves no link without its target.
 */
export async function publishAll(options: PublishAllOptions): Promise<PublishAllResult> {
  const { publisher, engine, settings, folders } = options;
  publisher.requireContent();
  const started = performance.now();
  const output = freshCopy(folders.own);
  // What is rendered from here on is at least as new as the fresh copy, which takes its snapshot later.
  const newer = new Set<string>();
  const stopWatching = engine.watch((path) => newer.add(path));
  try {
    const { build, siteUrl, cmsUrl } = settings;
    const scratch = renderScratch(
      { build, siteUrl, cmsUrl, state: folders.state, media: folders.media, output },
      (take) => publisher.between(take),
    );
    const pages = await scratch.done;
    const repaired = await publisher.between(async () => {
      await engine.settle();
      return takeOver(options, output, newer);
    });
    await options.search.renew();
    return { pages, repaired, seconds: (performance.now() - started) / 1000 };
  } finally {
    stopWatching();
    removeFreshCopy(folders.own);
  }
}

const freshCopy = (own: string) => join(own, 'fresh');

/** Removes what an order that was broken off has left: pages in it may be unpublished by now. */
export function removeFreshCopy(own: string): void {
  for (const name of readdirSync(own)) {
    if (name.startsWith('fresh')) rmSync(join(own, name), { recursive: true, force: true });
  }
}

function takeOver({ engine, folder, assets }: PublishAllOptions, output: string, newer: Set<string>): number {
  folder.installAssets(assets);
  const fixed = new Set(filesBelow(assets));
  const media = new Set(accountedMedia(engine));
  const differences = compareFolders(output, folder.root)
    .filter(({ file }) => !newer.has(addressOf(file)) && !fixed.has(file))
    // Pictures come and go with pages; these are told apart by what the publisher knows now.
    .filter(({ file, kind }) => !file.startsWith('media/') || media.has(file) === (kind !== 'stranger'))
    .sort(inSafeOrder);
  for (const { file, kind } of differences) {
    if (kind === 'stranger') folder.remove(`/${file}`);
    else if (file.startsWith('media/')) folder.addMedia(file.slice('media/'.length));
    else folder.write(`/${file}`, readFileSync(join(output, file)));
  }
  return differences.length;
}

const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Media, then new pages, lists after what they list; then what stands already; what is to go, last. */
function inSafeOrder(a: Difference, b: Difference): number {
  const rank = ({ file, kind }: Difference) => {
    if (kind === 'stranger') return 30;
    if (file.startsWith('media/')) return 0;
    const place = placeOf(addressOf(file));
    return kind === 'missing' ? 10 - place : 20 + place;
  };
  return rank(a) - rank(b) || (a.file < b.file ? -1 : 1);
}
