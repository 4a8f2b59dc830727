/** Holds the live portal against a render from scratch, byte for byte, and follows every link in it. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Clock, FeedSource, PageRenderer } from '../definitions.ts';
import { Engine } from '../engine/engine.ts';
import { Intake } from '../engine/intake.ts';
import { DiskMediaStore } from '../infra/disk-media-store.ts';
import { DiskPortalFolder, searchFolderName } from '../infra/disk-portal-folder.ts';
import { Content } from '../projection/content.ts';
import { openState } from '../projection/schema.ts';
import { verifySearch, type SearchVerdict } from '../search/verify-search.ts';
import { compareFolders, type Difference } from './compare-folders.ts';
import { findDeadLinks, type DeadLink } from './dead-links.ts';
import { renderScratch } from './render-scratch.ts';

export interface VerifyOptions {
  /** The newsroom, or null when it does not answer: then the publisher's own projection is the yardstick. */
  source: FeedSource | null;
  /** The publisher's database. */
  state: string;
  /** The publisher's media files. */
  media: string;
  portal: string;
  /** Folder of the search's own. */
  search: string;
  /** An empty folder to work in; removed at the end. */
  workFolder: string;
  build: string;
  renderer: PageRenderer;
  siteUrl: string;
  cmsUrl: string;
  clock: Clock;
  report: (message: string) => void;
}

export interface Verdict {
  /** Where the content that the portal was held against came from. */
  yardstick: 'newsroom' | 'projection';
  pages: number;
  /** The portal was rendered by another release, or for other addresses: most of its pages cannot be the same. */
  isOtherRelease: boolean;
  differences: Difference[];
  deadLinks: DeadLink[];
  search: SearchVerdict;
}

/** Milliseconds after which a verification's folder belongs to nobody any more. */
const longestVerification = 60 * 60 * 1000;

/** Changes nothing. @throws Error when there is neither a newsroom nor a projection to hold the portal against */
export async function verifyPortal(options: VerifyOptions): Promise<Verdict> {
  const { workFolder, portal, build, siteUrl, cmsUrl, report } = options;
  removeLeftovers(dirname(workFolder));
  mkdirSync(workFolder, { recursive: true });
  try {
    const state = join(workFolder, 'state.db');
    const media = options.source === null ? options.media : join(workFolder, 'media');
    if (options.source === null) copyProjection(options.state, state);
    else await fetchEverything(options, options.source, state, media);
    report('rendering every page …');
    const output = join(workFolder, 'portal');
    const pages = await renderScratch({ state, build, siteUrl, cmsUrl, media, output }).done;
    new DiskPortalFolder(output, join(workFolder, 'writing'), media).installAssets(options.renderer.assets);
    report('building the search afresh …');
    const search = checkSearch(options, state);
    report('comparing and following every link …');
    return {
      yardstick: options.source === null ? 'projection' : 'newsroom',
      pages,
      isOtherRelease: isOtherRelease(options),
      differences: compareFolders(output, portal),
      deadLinks: findDeadLinks(portal, siteUrl),
      search,
    };
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

function isOtherRelease({ state: file, renderer }: VerifyOptions): boolean {
  if (!existsSync(file)) return false;
  const state = new DatabaseSync(file, { readOnly: true });
  try {
    return new Content(state).meta('release') !== renderer.release;
  } finally {
    state.close();
  }
}

function checkSearch({ search: own, portal, workFolder }: VerifyOptions, file: string): SearchVerdict {
  const state = openState(file);
  try {
    const published = join(portal, searchFolderName);
    return verifySearch({
      content: new Content(state),
      own,
      published,
      workFolder: join(workFolder, 'search'),
    });
  } finally {
    state.close();
  }
}

/** A verification that was killed leaves its folder, with content that may be unpublished since. */
function removeLeftovers(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, name);
    if (name.startsWith('verify-') && Date.now() - statSync(path).mtimeMs > longestVerification) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}

function copyProjection(from: string, to: string): void {
  if (!existsSync(from))
    throw new Error('the newsroom does not answer, and there is no projection to hold the portal against');
  const database = new DatabaseSync(from, { readOnly: true });
  database.prepare('VACUUM INTO ?').run(to);
  database.close();
}

async function fetchEverything(
  options: VerifyOptions,
  source: FeedSource,
  file: string,
  mediaFolder: string,
): Promise<void> {
  const { renderer, siteUrl, clock, report } = options;
  const state = openState(file);
  const media = new DiskMediaStore(mediaFolder);
  const folder = new DiskPortalFolder(
    join(options.workFolder, 'unused'),
    join(options.workFolder, 'writing'),
    mediaFolder,
  );
  const onPageError = () => undefined;
  const engine = new Engine({ state, renderer, folder, media, siteUrl, onPageError });
  const intake = new Intake({ engine, source, media, clock });
  report('fetching everything that is published …');
  await intake.compare((done, all) => {
    if (done % 5000 === 0) report(`${done} of ${all} documents`);
  });
  engine.advance(clock.now(), [], []);
  state.close();
}
