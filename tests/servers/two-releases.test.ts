/** A reader has a page of the former release open while the next one is published. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from '../../bin/repository.ts';
import { createPortalServer } from '../../site/portal/create-portal-server.ts';
import { stopServer } from '../../site/portal/stop-server.ts';
import { fillNewsroom, type Clock } from '../golden/newsroom.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import { startLivePortal, type LivePortal } from '../support/live-portal.ts';
import { noFaults, verdictOf } from '../support/scratch-comparison.ts';
import { build } from '../support/test-portal.ts';
import { ask, type Answer } from './ask.ts';

const clock: Clock = { time: Date.UTC(2026, 3, 28, 15), now: () => clock.time };
const formerScript = '/assets/former.js';
let former: string;
let cms: TestCms;
let portal: LivePortal;
let server: Server;

beforeAll(async () => {
  former = await makeFormerRelease();
  cms = await startTestCms({ clock });
  await fillNewsroom(cms.payload, clock, 4);
  portal = await startLivePortal(cms, clock, former);
  await portal.settled();
  server = createPortalServer({ folder: portal.folders.portal, onError: console.error });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(async () => {
  if (server) await stopServer(server, 100);
  await portal?.close();
  await cms?.stop();
  await rm(former, { recursive: true, force: true });
});

/** This build under other names and with another style. It stands where the packages that it imports are found. */
async function makeFormerRelease(): Promise<string> {
  const folder = await mkdtemp(resolve(import.meta.dirname, '../../node_modules/.cache/former-release-'));
  await cp(build, folder, { recursive: true });
  const assets = join(folder, 'client/assets');
  const script = (await readdir(assets)).find((name) => name.endsWith('.js')) ?? '';
  for (const suffix of ['', '.br', '.gz']) {
    await rename(join(assets, script + suffix), join(folder, 'client', formerScript + suffix));
  }
  const files = await readdir(join(folder, 'server'), { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.mjs'))) {
    const path = join(folder, 'server', file);
    const code = await readFile(path, 'utf8');
    const changed = code.replaceAll(script, 'former.js').replaceAll(':root{', ':root{--former:1;');
    if (changed !== code) await writeFile(path, changed);
  }
  return folder;
}

async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await ask((server.address() as AddressInfo).port, path, { headers });
  return { ...answer, text: answer.body.toString('utf8') };
}

const newestArticle = async () =>
  /<link>https:\/\/[^/]+(\/[^/]+\/[^/]+\/)<\/link>/.exec((await get('/rss.xml')).text)?.[1] ?? '';

function stylesAllowed({ headers }: Answer): string[] {
  return /style-src ([^;]+)/.exec(String(headers['content-security-policy']))?.[1]?.split(' ') ?? [];
}

test('what the former release wrote is still there for whoever has its pages open', async () => {
  const address = await newestArticle();
  const before = await get(address);
  expect(before.text.includes(formerScript)).toBe(true);
  const script = await get(formerScript, { 'accept-encoding': 'br' });
  expect(script.headers['content-encoding']).toBe('br');
  // Files of the portal; styles of all pages, of all but articles, of what is no list either; then those of both releases.
  const known = stylesAllowed(before);
  expect(known).toHaveLength(4);
  const verdict = () => verdictOf(portal.folders.portal, cms, clock, portal.folders.state);
  expect((await verdict()).isOtherRelease).toBe(true);

  await portal.stop();
  await portal.start(build);
  await portal.settled();
  const after = await get(address);
  expect([formerScript, '--former:1'].filter((part) => after.text.includes(part))).toEqual([]);
  const still = await get(formerScript, { 'accept-encoding': 'br' });
  expect([still.status, still.headers['cache-control'], still.headers.etag]).toEqual([
    200,
    'public, max-age=31536000, immutable',
    script.headers.etag,
  ]);
  expect(still.body.equals(script.body)).toBe(true);
  const allowed = stylesAllowed(after);
  expect(allowed).toHaveLength(7);
  expect(allowed).toEqual(expect.arrayContaining(known));
  expect(await verdict()).toMatchObject({ ...noFaults, isOtherRelease: false });
});

test('a publisher that is started again leaves the files of its release alone', async () => {
  const file = join(portal.folders.portal, 'favicon.svg');
  const before = await stat(file, { bigint: true });
  await portal.stop();
  await portal.start(build);
  await portal.settled();
  const after = await stat(file, { bigint: true });
  expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
});

test('verify that is told other addresses than the pages name says so', async () => {
  const env = {
    ...process.env,
    DATA_DIR: dirname(portal.folders.portal),
    SITE_URL: 'https://khac.example',
    CMS_PORT: new URL(cms.url).port,
  };
  const verify = promisify(execFile)(process.execPath, [join(repositoryRoot, 'bin/verify.ts')], { env });
  const { code, stdout, stderr } = (await verify.catch((error: unknown) => error)) as Ended;
  expect([code, stdout]).toEqual([1, expect.stringMatching(/^different: index\.html$/m)]);
  expect(stderr).toMatch(
    /for other addresses than https:\/\/khac\.example .*Give verify the settings that start/,
  );
});

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}
