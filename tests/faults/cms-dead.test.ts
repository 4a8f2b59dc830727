import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createPortalServer } from '../../site/portal/create-portal-server.ts';
import { filesBelow } from '../../site/publisher/infra/disk-portal-folder.ts';
import type { CmsClient } from '../support/cms-client.ts';
import { Crawler } from '../support/crawler.ts';
import { eventually } from '../support/eventually.ts';
import { newsroomProcesses, type NewsroomProcesses } from '../support/newsroom-processes.ts';
import { fillOverRest, firstAdministrator } from '../support/rest-newsroom.ts';
import { faultsOf, noFaults } from '../support/scratch-comparison.ts';
import { siteUrl } from '../support/test-portal.ts';

let newsroom: NewsroomProcesses;
let administrator: CmsClient;
let articles: string[];

beforeAll(async () => {
  newsroom = await newsroomProcesses();
  newsroom.start('cms');
  await newsroom.cmsIsUp();
  administrator = await firstAdministrator(newsroom.url, newsroom.feedKey);
  await fillOverRest(administrator, 30);
  const found = await administrator.request<{ docs: { id: string }[] }>(
    'GET',
    '/api/articles?depth=0&sort=id&limit=50',
  );
  articles = found.body.docs.map(({ id }) => id);
});

beforeEach(async () => {
  for (const name of ['cms', 'publisher'] as const) if (!newsroom.isRunning(name)) newsroom.start(name);
  await newsroom.cmsIsUp();
  await newsroom.settled();
});

afterAll(() => newsroom.close());

/** Every file of the portal with its content. */
/** But for the search's files: where an entry stands in them depends on what was before. `verify` looks after them. */
function snapshot(): Map<string, string> {
  const { portal } = newsroom.folders;
  const files = filesBelow(portal).filter((file) => !file.startsWith('search/'));
  return new Map(files.map((file) => [file, readFileSync(join(portal, file)).toString('latin1')]));
}

/** Whether the portal holds these files and no others; while it is being repaired, files may vanish under our eyes. */
function isAgain(before: Map<string, string>): boolean {
  try {
    return [...snapshot()].toString() === [...before].toString();
  } catch {
    return false;
  }
}

async function crawlPortal(): Promise<Crawler['report']> {
  const server = createPortalServer({ folder: newsroom.folders.portal, onError: () => undefined }).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  const crawler = new Crawler(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, siteUrl);
  await crawler.crawl();
  server.close();
  return crawler.report;
}

const startPublisher = async () => {
  newsroom.start('publisher');
  await eventually(
    () => 'the publisher answers',
    async () => (await newsroom.status()) !== null,
  );
};

/** Brings all of the state into its main file. */
function gatherState(): void {
  const state = new DatabaseSync(newsroom.folders.state);
  state.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  state.close();
}

const stateFiles = () =>
  ['', '-wal', '-shm'].map((suffix) => newsroom.folders.state + suffix).filter((file) => existsSync(file));

/** Kills the publisher, does something to its files, starts it, and expects the same portal in the end. */
async function expectRecovery(damage: () => void, said: RegExp): Promise<void> {
  const before = snapshot();
  await newsroom.kill('publisher');
  damage();
  const saidBefore = newsroom.log.length;
  await startPublisher();
  await newsroom.settled();
  await eventually(
    () => 'the portal is as it was',
    () => isAgain(before),
  );
  expect(newsroom.log.slice(saidBefore).join('\n')).toMatch(said);
  expect(await faultsOf(newsroom.folders.portal, newsroom)).toEqual(noFaults);
}

test('without the CMS and its database the portal serves everything, and the publisher starts, publishes all, waits and follows', async () => {
  const before = snapshot();
  await newsroom.kill('cms');
  await newsroom.kill('publisher');
  const away = join(newsroom.dataDir, 'away');
  mkdirSync(away);
  const parts = ['cms.db', 'cms.db-wal', 'cms.db-shm', 'uploads'].filter((name) =>
    existsSync(join(newsroom.dataDir, name)),
  );
  for (const part of parts) await rename(join(newsroom.dataDir, part), join(away, part));

  expect(await crawlPortal()).toMatchObject({ dead: [], truncated: [] });
  await startPublisher();
  const isPage = (file: string) => !file.startsWith('media/') && !existsSync(join('dist/client', file));
  const pages = [...before.keys()].filter(isPage);
  expect(await newsroom.publishAll()).toMatchObject({ pages: pages.length, repaired: 0 });
  expect(snapshot()).toEqual(before);

  rmSync(join(newsroom.folders.portal, 'index.html'));
  writeFileSync(join(newsroom.folders.portal, 'rss.xml'), 'hỏng');
  expect(await newsroom.publishAll()).toMatchObject({ repaired: 2 });
  expect(snapshot()).toEqual(before);

  for (const part of parts) await rename(join(away, part), join(newsroom.dataDir, part));
  newsroom.start('cms');
  await newsroom.cmsIsUp();
  await administrator.update('articles', articles[0] ?? '', {
    title: 'Sau khi tòa soạn trở lại',
    _status: 'published',
  });
  await newsroom.settled();
  expect(readFileSync(join(newsroom.folders.portal, 'rss.xml'), 'utf8')).not.toBe(before.get('rss.xml'));
  expect(await faultsOf(newsroom.folders.portal, newsroom)).toEqual(noFaults);
});

test('two orders to publish everything at once are both carried out', async () => {
  const results = await Promise.all([newsroom.publishAll(), newsroom.publishAll()]);
  expect(results).toEqual([
    expect.objectContaining({ repaired: 0 }),
    expect.objectContaining({ repaired: 0 }),
  ]);
});

test('without its state and without the CMS the publisher leaves the portal alone', async () => {
  const before = snapshot();
  await newsroom.kill('cms');
  await newsroom.kill('publisher');
  for (const file of stateFiles()) rmSync(file);
  writeFileSync(newsroom.folders.state, '');
  await startPublisher();
  expect(await newsroom.publishAll()).toEqual({ error: expect.stringContaining('newsroom') as string });
  expect(snapshot()).toEqual(before);
  newsroom.start('cms');
  await newsroom.cmsIsUp();
  await newsroom.settled();
  expect(await faultsOf(newsroom.folders.portal, newsroom)).toEqual(noFaults);
});

test('a publisher whose state is gone builds it anew and ends with the same bytes', () =>
  expectRecovery(() => stateFiles().forEach((file) => rmSync(file)), /newsroom: \d+ documents differed/));

test('a publisher whose state is cut off says so and ends with the same bytes', () =>
  expectRecovery(() => {
    gatherState();
    truncateSync(newsroom.folders.state, Math.floor(statSync(newsroom.folders.state).size / 2));
  }, /state (is damaged|cannot be read)/));

test('a publisher whose state holds garbage says so and ends with the same bytes', () =>
  expectRecovery(() => {
    gatherState();
    writeFileSync(newsroom.folders.state, Buffer.alloc(100_000, 'rác'));
  }, /state (is damaged|cannot be read)/));

test('a publisher whose state holds garbage in its middle says so and ends with the same bytes', () =>
  expectRecovery(() => {
    gatherState();
    const bytes = readFileSync(newsroom.folders.state);
    bytes.fill('rác', 4096 * 3, bytes.length - 4096);
    writeFileSync(newsroom.folders.state, bytes);
  }, /state (is damaged|cannot be read)/));

test('a publisher whose state is replaced by an old copy finds out and ends with the same bytes', async () => {
  const copies = () => stateFiles().map((file) => [file, readFileSync(file)] as const);
  const [id = ''] = articles;
  const stored = await administrator.request<{ title: string }>('GET', `/api/articles/${id}?depth=0`);
  await newsroom.kill('publisher');
  const old = copies();
  await startPublisher();
  await administrator.update('articles', id, { title: 'Một tiêu đề chỉ đứng một lúc', _status: 'published' });
  await newsroom.settled();
  await newsroom.kill('publisher');
  // Back to what the old copy knows, while nobody looks: only the files show that something was published since.
  await administrator.update('articles', id, { title: stored.body.title, _status: 'published' });
  for (const file of stateFiles()) rmSync(file);
  for (const [file, bytes] of old) writeFileSync(file, bytes);
  await startPublisher();
  await newsroom.settled();
  await eventually(
    () => 'the old title is back',
    async () => (await faultsOf(newsroom.folders.portal, newsroom)).differences.length === 0,
  );
});

test('media files that somebody took from the store are fetched again', async () => {
  const before = snapshot();
  await newsroom.kill('publisher');
  rmSync(newsroom.folders.media, { recursive: true });
  rmSync(join(newsroom.folders.portal, 'media'), { recursive: true });
  await startPublisher();
  await eventually(
    () => 'the portal is as it was',
    () => isAgain(before),
  );
});

test('a portal folder with strangers, gaps and damage is repaired on restart', async () => {
  const { portal } = newsroom.folders;
  const before = snapshot();
  await newsroom.kill('publisher');
  rmSync(join(portal, 'tin-tuc'), { recursive: true });
  writeFileSync(join(portal, 'index.html'), '<p>Ai đó đã ghi đè</p>');
  mkdirSync(join(portal, 'la/tep'), { recursive: true });
  copyFileSync(join(portal, 'rss.xml'), join(portal, 'la/tep/cu.xml'));
  await startPublisher();
  await eventually(
    () => 'the portal is as it was',
    () => isAgain(before),
  );
});
