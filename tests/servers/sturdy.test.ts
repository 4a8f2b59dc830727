/** The embedded server on bad days: readers who dawdle, many at once, no more files to open, its own end. */
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createPortalServer } from '../../site/portal/create-portal-server.ts';
import { stopServer } from '../../site/portal/stop-server.ts';
import { ask } from './ask.ts';

const large = 64 * 1024 * 1024;
const errors: unknown[] = [];
let dataDir: string;
let server: Server;
let port: number;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sturdy-'));
  const portal = join(dataDir, 'portal');
  await mkdir(join(portal, 'media'), { recursive: true });
  await writeFile(join(portal, 'index.html'), '<!doctype html>trang nhất'.repeat(200));
  await writeFile(join(portal, '404.html'), '<!doctype html>không có');
  await writeFile(join(portal, 'media/phim.mp4'), Buffer.alloc(large, 'a'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

beforeEach(async () => {
  errors.length = 0;
  server = createPortalServer({ folder: join(dataDir, 'portal'), onError: (error) => errors.push(error) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterEach(() => stopServer(server, 0));

async function open(): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

test('five hundred readers who send nothing and a hundred who read nothing keep nobody waiting', async () => {
  const silent = await Promise.all(Array.from({ length: 500 }, open));
  const deaf = await Promise.all(Array.from({ length: 100 }, open));
  for (const socket of deaf) socket.pause().write('GET /media/phim.mp4 HTTP/1.1\r\nHost: a\r\n\r\n');
  for (const socket of silent) socket.write('GET / HTTP/1.1\r\nHost');
  await sleep(200);
  const answers = await Promise.all(
    Array.from({ length: 200 }, () => ask(port, '/', { headers: { 'accept-encoding': 'br' } })),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  // What the deaf do not read stays on the disk, not in memory: 100 of them ask for 6.4 GB.
  expect(process.memoryUsage().rss).toBeLessThan(2 * 1024 * 1024 * 1024);
  for (const socket of [...silent, ...deaf]) socket.destroy();
  expect(errors).toEqual([]);
});

test('a reader who goes away in the middle leaves no file open', async () => {
  for (let n = 0; n < 50; n += 1) {
    const socket = await open();
    socket.write('GET /media/phim.mp4 HTTP/1.1\r\nHost: a\r\n\r\n');
    await once(socket, 'data');
    socket.destroy();
  }
  await expect.poll(openFiles, { timeout: 5000 }).toBe(0);
  expect(errors).toEqual([]);
});

async function openFiles(): Promise<number> {
  const names = await readdir('/proc/self/fd');
  const targets = await Promise.all(names.map((name) => readlink(`/proc/self/fd/${name}`).catch(() => '')));
  return targets.filter((target) => target.endsWith('phim.mp4')).length;
}

test('at its end it finishes what it has begun, and takes nobody new', async () => {
  const socket = await open();
  let bytes = 0;
  socket.on('data', (chunk: Buffer) => (bytes += chunk.length));
  socket.write('GET /media/phim.mp4 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  await once(socket, 'data');
  const stopped = stopServer(server, 20_000);
  await expect(ask(port, '/')).rejects.toThrow('ECONNREFUSED');
  await once(socket, 'close');
  expect(bytes).toBeGreaterThan(large);
  await stopped;
});

test('at its end it waits for nobody who does not read', async () => {
  const socket = await open();
  socket.pause().write('GET /media/phim.mp4 HTTP/1.1\r\nHost: a\r\n\r\n');
  await sleep(100);
  const startedAt = performance.now();
  await stopServer(server, 300);
  expect(performance.now() - startedAt).toBeLessThan(3000);
});
