/** A newsroom of the benchmark's own: a data folder, addresses, keys, and what its processes say of themselves. */
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { readRunFile } from '../../bin/run-files.ts';
import { askStatus, isSettled, type NewsroomStatus } from '../../bin/status/newsroom-status.ts';
import { CmsClient } from '../../tests/support/cms-client.ts';
import { administrator } from '../archive/newsroom-base.ts';
import type { RunningProgram } from './child-process.ts';
import { findFreePorts } from './free-ports.ts';

export interface Newsroom {
  dataDir: string;
  portal: string;
  cms: string;
  feedKey: string;
  /** What its processes are started with. */
  variables: Record<string, string>;
}

/** Chooses ports for a newsroom on this data folder. */
export async function planNewsroom(dataDir: string): Promise<Newsroom> {
  const [portalPort, cmsPort] = await findFreePorts(2);
  const [portal, cms] = [`http://127.0.0.1:${portalPort}`, `http://127.0.0.1:${cmsPort}`];
  const feedKey = 'the-key-of-the-benchmark';
  const variables = {
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    HOST: '127.0.0.1',
    PORTAL_PORT: String(portalPort),
    CMS_PORT: String(cmsPort),
    SITE_URL: portal,
    CMS_URL: cms,
    FEED_URL: '',
    FEED_KEY: feedKey,
    PAYLOAD_SECRET: 'the-secret-of-the-benchmark',
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
    DEMO: '0',
  };
  return { dataDir, portal, cms, feedKey, variables };
}

export function statusOf({ dataDir, portal, cms, feedKey }: Newsroom): Promise<NewsroomStatus> {
  const publisher = readRunFile(dataDir, 'publisher')?.address ?? null;
  return askStatus({ cms, feed: cms, portal, publisher, feedKey });
}

export interface WaitOptions {
  /** What must live meanwhile. */
  programs?: readonly RunningProgram[];
  /** Told every ten seconds how far it is. */
  report?: (line: string) => void;
  /** Milliseconds between two questions. */
  every?: number;
}

/** Milliseconds without any progress after which a newsroom counts as stuck: the index of a large archive takes long. */
const patience = 10 * 60_000;

/**
 * Waits until everything that is published stands on the portal.
 * @throws Error when ten minutes bring it no nearer
 */
export async function waitUntilSettled(newsroom: Newsroom, options: WaitOptions = {}): Promise<void> {
  const { programs = [], report, every = 100 } = options;
  let reportAt = performance.now() + 10_000;
  let progress = { seen: '', at: performance.now() };
  for (; ; await sleep(every)) {
    for (const program of programs) program.requireAlive();
    const status = await statusOf(newsroom);
    if (isSettled(status)) return;
    const seen = JSON.stringify(status);
    const now = performance.now();
    if (seen !== progress.seen) progress = { seen, at: now };
    if (now - progress.at > patience) throw new Error(`The newsroom is stuck: ${seen}`);
    if (now < reportAt) continue;
    reportAt += 10_000;
    report?.(describe(status));
  }
}

function describe({ publisher: { pages, waiting, search, lastError } }: NewsroomStatus): string {
  const trouble = lastError ? ` (${lastError.message})` : '';
  const found = `${search?.entries ?? 0} to be found, ${search?.waiting ?? '?'} waiting`;
  return `… ${pages ?? 0} pages published, ${waiting ?? '?'} waiting; ${found}${trouble}`;
}

const rendered = z.looseObject({ rendered: z.number() });

/** How many pages the publisher has rendered since it was started. */
export async function countRendered({ dataDir }: Newsroom): Promise<number> {
  const response = await fetch(`${readRunFile(dataDir, 'publisher')?.address}/status`);
  return rendered.parse(await response.json()).rendered;
}

export function logIn({ cms, feedKey }: Newsroom): Promise<CmsClient> {
  return new CmsClient(cms, feedKey).login(administrator.email, administrator.password);
}
