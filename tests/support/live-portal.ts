/** The real publisher, running, over a test CMS. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HttpFeedSource } from '../../site/publisher/infra/http-feed-source.ts';
import {
  publisherFolders,
  startPublisher,
  type RunningPublisher,
} from '../../site/publisher/start-publisher.ts';
import { eventually } from './eventually.ts';
import { build, siteUrl, type PortalSource } from './test-portal.ts';

export interface LivePortal {
  folders: ReturnType<typeof publisherFolders>;
  /** Lines that the publisher has logged so far. */
  log: string[];
  readonly publisher: RunningPublisher;
  /** Waits until everything that is committed in the newsroom by now is published. */
  settled(): Promise<void>;
  /** The same, and found by the search. */
  searchSettled(): Promise<void>;
  /** Ends the publisher; `start` starts it on the same folder, with another build of the pages if one is given. */
  stop(): Promise<void>;
  start(release?: string): Promise<void>;
  /** Ends it and removes its folder. */
  close(): Promise<void>;
}

export async function startLivePortal(
  newsroom: PortalSource,
  clock: { now(): number } = Date,
  release = build,
): Promise<LivePortal> {
  const dataDir = await mkdtemp(join(tmpdir(), 'live-portal-'));
  const source = new HttpFeedSource(newsroom.url, newsroom.feedKey);
  const log: string[] = [];
  const { url: feedUrl, feedKey } = newsroom;
  const settings = { dataDir, feedUrl, feedKey, siteUrl, cmsUrl: feedUrl, clock };
  let publisher: RunningPublisher | null = null;
  const running = () => {
    if (publisher === null) throw new Error('The publisher does not run.');
    return publisher;
  };
  const live: LivePortal = {
    folders: publisherFolders(dataDir),
    log,
    get publisher() {
      return running();
    },
    async settled() {
      const { position } = await source.head();
      await eventually(
        () => 'the publisher has published everything',
        () => hasReached(running().status(), position),
      );
    },
    async searchSettled() {
      await live.settled();
      await eventually(
        () => `the search has everything: ${JSON.stringify(running().status())}`,
        () => running().status().search.waiting === 0,
      );
    },
    async start(present = release) {
      publisher = await startPublisher({ ...settings, build: present, log: (line) => log.push(line) });
    },
    async stop() {
      await publisher?.stop();
      publisher = null;
    },
    async close() {
      await live.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  await live.start();
  return live;
}

/** Whether everything up to a position of the feed is published. */
export function hasReached(status: { position: string | null; waiting: number }, position: string): boolean {
  return status.waiting === 0 && numberOf(status.position) >= numberOf(position);
}

/** The highest outbox number behind a position. */
function numberOf(position: string | null): number {
  return Number.parseInt(position?.split('.')[1] ?? '-1', 36);
}
