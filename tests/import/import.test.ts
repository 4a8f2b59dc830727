import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPortalServer } from '../../site/portal/create-portal-server.ts';
import { newsroomProcesses, type NewsroomProcesses } from '../support/newsroom-processes.ts';
import { randomOf } from '../support/random.ts';
import { sizeOf } from '../support/test-size.ts';
import { readState, type NewsroomState } from './newsroom-state.ts';
import type { MadePortal } from './portals/made-portal.ts';
import { makeHtml } from './portals/make-html.ts';
import { makeNukeviet } from './portals/make-nukeviet.ts';
import { makeWordpress } from './portals/make-wordpress.ts';
import { lastReport, runImportCommand } from './run-command.ts';

const items = sizeOf('IMPORT_ITEMS', { small: 200, full: 1000 });
const kills = sizeOf('IMPORT_KILLS', { small: 1, full: 20 });
const makers = { wordpress: makeWordpress, nukeviet: makeNukeviet, html: makeHtml };

let folder: string;
let newsroom: NewsroomProcesses;
let whole: NewsroomState;
const portals = new Map<keyof typeof makers, MadePortal>();
const each = Object.keys(makers) as (keyof typeof makers)[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'old-portals-'));
  for (const kind of each)
    portals.set(kind, await makers[kind](await mkdtemp(join(folder, `${kind}-`)), items));
  newsroom = await newsroomProcesses();
});

afterAll(async () => {
  await newsroom.close();
  await rm(folder, { recursive: true, force: true });
});

function portalOf(kind: keyof typeof makers): MadePortal {
  const portal = portals.get(kind);
  if (!portal) throw new Error(`There is no portal ${kind}.`);
  return portal;
}

async function importPortal(kind: keyof typeof makers, ...options: string[]) {
  const { code, output } = await runImportCommand(newsroom.environment, [portalOf(kind).source, ...options]);
  expect(code, output).toBe(0);
  return { output, report: options.includes('--dry-run') ? null : await lastReport(newsroom.dataDir) };
}

test('a dry run reports and writes nothing at all', async () => {
  const dataDir = join(folder, 'untouched');
  const environment = { ...newsroom.environment, DATA_DIR: dataDir, PAYLOAD_SECRET: '', FEED_KEY: '' };
  const { source, published, drafts } = portalOf('wordpress');
  const { code, output } = await runImportCommand(environment, [source, '--dry-run']);
  expect(code, output).toBe(0);
  expect(output).toContain(
    `Bài mới: ${published + drafts}, gồm ${published} đã xuất bản và ${drafts} bản nháp`,
  );
  expect(existsSync(dataDir)).toBe(false);
});

// The newsroom does not run for the first two and runs for the third: both ways in are gone.
test.each(each)(`%s: ${items} articles and more, with pictures and redirects`, async (kind) => {
  if (kind === 'html') {
    newsroom.start('cms');
    await newsroom.cmsIsUp();
    newsroom.start('publisher');
  }
  const { report, output } = await importPortal(kind);
  const portal = portalOf(kind);
  expect(report?.articles, output).toEqual({
    published: portal.published,
    drafts: portal.drafts,
    replaced: 0,
    known: 0,
  });
  expect(report?.pictures).toEqual({ made: portal.media, known: 0 });
  expect(report?.notTaken).toHaveLength(portal.notTaken);
  expect(report?.missingPictures).toHaveLength(portal.missing.length);
  for (const [index, missing] of portal.missing.entries()) {
    expect(report?.missingPictures[index]?.text).toContain(missing);
  }
  expect(report?.lostAddresses).toEqual([]);
  expect(report?.leftOut).toEqual([]);
});

test.each(each)('%s: the second time changes nothing', async (kind) => {
  const portal = portalOf(kind);
  const before = await newsroom.position();
  const { report, output } = await importPortal(kind);
  const known = portal.published + portal.drafts;
  expect(report?.articles, output).toEqual({ published: 0, drafts: 0, replaced: 0, known });
  expect([report?.pictures.made, report?.redirects, report?.linksSettled]).toEqual([0, 0, 0]);
  expect([report?.categories.made, report?.categories.matched]).toEqual([[], []]);
  expect(await newsroom.position()).toBe(before);
});

test('every old address leads to a page with its pictures', async () => {
  await newsroom.settled();
  const server = createPortalServer({ folder: newsroom.folders.portal, onError: console.error });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const portal = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const faults: string[] = [];
  const pictures = new Set<string>();
  for (const address of [...portals.values()].flatMap(({ addresses }) => addresses)) {
    const moved = await fetch(portal + address, { redirect: 'manual' });
    const to = moved.headers.get('location') ?? '';
    const page = await fetch(new URL(to, portal));
    if (moved.status !== 301 || page.status !== 200)
      faults.push(`${address}: ${moved.status} → ${to}: ${page.status}`);
    for (const [, src = ''] of (await page.text()).matchAll(/<img[^>]*\ssrc="([^"]+)"/g)) pictures.add(src);
  }
  for (const src of pictures) {
    const picture = await fetch(new URL(src, portal));
    if (picture.status !== 200) faults.push(`${src}: ${picture.status}`);
  }
  server.close();
  expect(faults).toEqual([]);
  expect(pictures.size).toBeGreaterThanOrEqual(20);
}, 240_000);

test('nothing is there twice', async () => {
  for (const name of ['publisher', 'cms'] as const) await newsroom.kill(name);
  whole = await readState(newsroom.dataDir);
  for (const list of [whole.articles, whole.categories, whole.media]) {
    const origins = list.map(({ origin }) => String(origin));
    expect(origins).toEqual([...new Set(origins)]);
  }
  const made = [...portals.values()];
  const sum = (of: (portal: MadePortal) => number) => made.reduce((total, portal) => total + of(portal), 0);
  expect(whole.articles).toHaveLength(sum(({ published, drafts }) => published + drafts));
  expect(whole.media).toHaveLength(sum(({ media }) => media));
  expect(whole.media.filter(({ lost }) => lost !== 0)).toEqual([]);
  const decomposed = JSON.stringify(whole);
  expect(decomposed.normalize('NFC') === decomposed).toBe(true);
});

test(
  `killed ${kills} times each and continued, the imports end in the same newsroom`,
  async () => {
    const random = randomOf('import');
    const other = await newsroomProcesses();
    for (const kind of each) {
      const { source } = portalOf(kind);
      for (let kill = 0; kill < kills; kill++) {
        await runImportCommand(other.environment, [source], random.between(200, 4000));
      }
      const { code, output } = await runImportCommand(other.environment, [source]);
      expect(code, output).toBe(0);
    }
    const { newestChange: _ignored, ...state } = await readState(other.dataDir);
    const { newestChange: _too, ...expected } = whole;
    expect(state).toEqual(expected);
    await other.close();
  },
  120_000 + kills * 30_000,
);
