/** The real publisher's engine over a test CMS, in steps that a test decides. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isCardAddress } from '../../site/data/addresses.ts';
import { Engine } from '../../site/publisher/engine/engine.ts';
import { Intake } from '../../site/publisher/engine/intake.ts';
import { loadAstroRenderer } from '../../site/publisher/infra/astro-renderer.ts';
import { DiskMediaStore } from '../../site/publisher/infra/disk-media-store.ts';
import { DiskPortalFolder } from '../../site/publisher/infra/disk-portal-folder.ts';
import { HttpFeedSource } from '../../site/publisher/infra/http-feed-source.ts';
import { openState } from '../../site/publisher/projection/schema.ts';
import { compareFolders, type Difference } from '../../site/publisher/scratch/compare-folders.ts';
import { paintOnce } from './paint-once.ts';

export interface PortalSource {
  url: string;
  feedKey: string;
}

export interface TestPortal {
  engine: Engine;
  /** The published folder. */
  root: string;
  dataDir: string;
  /**
   * Takes over everything that the feed has and renders it. Answers the addresses that were rendered, in order, but for
   * cards for shared links, which are drawn in the background.
   */
  follow(): Promise<string[]>;
  /** Cards that the last `follow` has drawn or removed. */
  readonly cards: string[];
  /** Takes over everything that the feed has, and renders nothing. */
  take(): Promise<void>;
  /** How the folder differs from a render from scratch of what the CMS has published now. */
  differences(): Promise<Difference[]>;
  close(): Promise<void>;
}

export const siteUrl = 'https://congdoan.example';
export const build = resolve(import.meta.dirname, '../../dist');

export async function openTestPortal(cms: PortalSource, clock: { now(): number }): Promise<TestPortal> {
  const dataDir = await mkdtemp(join(tmpdir(), 'portal-test-'));
  const live = await assemble(dataDir, cms, clock);
  await live.intake.compare();
  live.engine.adoptRelease();
  await live.engine.settle();
  let cards: string[] = [];
  return {
    engine: live.engine,
    root: live.folder.root,
    dataDir,
    async follow() {
      const rendered = await follow(live);
      cards = rendered.filter(isCardAddress);
      return rendered.filter((path) => !isCardAddress(path));
    },
    get cards() {
      return cards;
    },
    take: () => takeAll(live),
    async differences() {
      const scratchDir = await mkdtemp(join(tmpdir(), 'portal-scratch-'));
      const scratch = await assemble(scratchDir, cms, clock);
      await scratch.intake.compare();
      scratch.engine.adoptRelease();
      await scratch.engine.settle();
      const differences = compareFolders(scratch.folder.root, live.folder.root);
      scratch.state.close();
      await rm(scratchDir, { recursive: true, force: true });
      return differences;
    },
    async close() {
      live.state.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

type Assembled = Awaited<ReturnType<typeof assemble>>;

async function assemble(dataDir: string, cms: PortalSource, clock: { now(): number }) {
  const media = new DiskMediaStore(join(dataDir, 'media'));
  const folder = new DiskPortalFolder(join(dataDir, 'portal'), join(dataDir, 'writing'), media.folder);
  const renderer = await loadAstroRenderer(build, siteUrl, cms.url);
  folder.installAssets(renderer.assets);
  const state = openState(join(dataDir, 'state.db'));
  const onPageError = (path: string, error: unknown) => {
    throw new Error(`cannot render ${path}`, { cause: error });
  };
  const engine = new Engine({ state, renderer, folder, media, siteUrl, onPageError, paintCard: paintOnce });
  const source = new HttpFeedSource(cms.url, cms.feedKey);
  const intake = new Intake({ engine, source, media, clock });
  return { state, folder, engine, source, intake };
}

async function takeAll({ engine, source, intake }: Assembled): Promise<void> {
  for (let more = true; more;) {
    const batch = await source.changesAfter(engine.position.position, 0);
    if (batch.reset) throw new Error('the feed asks for a reconciliation in the middle of a history');
    more = batch.position !== engine.position.position;
    await intake.takeBatch(batch);
  }
}

async function follow(assembled: Assembled): Promise<string[]> {
  const { engine, intake } = assembled;
  const rendered: string[] = [];
  const stop = engine.watch((path) => rendered.push(path));
  try {
    await takeAll(assembled);
    intake.passTime();
    for (let times = 0; (await intake.takeDue()) && times < 10;) times++;
    await engine.settle();
  } finally {
    stop();
  }
  return rendered;
}
