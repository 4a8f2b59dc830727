import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askStatus, countWaiting, isSettled } from './newsroom-status.ts';

let server: Server;
let address = '';
const search = { waiting: 0, entries: 80, version: 3 };
let publisher = { position: '7', waiting: 0, pages: 60, search, lastError: null };

beforeAll(async () => {
  server = createServer((request, response) => {
    const isKnown = request.headers.authorization === 'Bearer the key';
    const answers: Record<string, unknown> = {
      '/api/health': { ok: true },
      '/api/feed/head': isKnown ? { feed: 'f', position: '7' } : {},
      '/status': { ...publisher, upSince: 'today' },
      '/': {},
    };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answers[request.url ?? '']));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const everywhere = () => ({
  cms: address,
  feed: address,
  portal: address,
  publisher: address,
  feedKey: 'the key',
});

test('all answer, and nothing waits', async () => {
  const status = await askStatus(everywhere());
  expect(status).toEqual({
    cms: { up: true, position: '7', address },
    portal: { up: true, address },
    publisher: { up: true, position: '7', waiting: 0, pages: 60, search, lastError: null, upSince: 'today' },
  });
  expect(isSettled(status)).toBe(true);
});

test('a publisher behind the feed has something waiting', async () => {
  publisher = { ...publisher, position: '6' };
  const status = await askStatus(everywhere());
  expect([status.publisher.waiting, isSettled(status)]).toEqual([1, false]);
});

test('nothing is settled before the search has it', async () => {
  publisher = { ...publisher, position: '7', search: { ...search, waiting: 1 } };
  expect(isSettled(await askStatus(everywhere()))).toBe(false);
});

test('where nothing answers all is down, and nothing is settled', async () => {
  const nowhere = 'http://127.0.0.1:9';
  const status = await askStatus({
    cms: nowhere,
    feed: nowhere,
    portal: nowhere,
    publisher: null,
    feedKey: null,
  });
  expect(status).toEqual({
    cms: { up: false, position: null, address: nowhere },
    portal: { up: false, address: nowhere },
    publisher: { up: false, position: null, waiting: null, pages: null, search: null, lastError: null },
  });
  expect(isSettled(status)).toBe(false);
});

test.each([
  [{ position: '7', waiting: 0 }, '7', 0],
  [{ position: '7', waiting: 3 }, '7', 3],
  [{ position: '6', waiting: 0 }, '7', 1],
  [{ position: '6', waiting: 5 }, '7', 5],
  [{ position: null, waiting: 0 }, '7', 1],
  [{ position: '6', waiting: 0 }, null, 0],
])('%o beside a feed at %s: %i waiting', (answer, feed, waiting) => {
  expect(countWaiting(answer, feed)).toBe(waiting);
});
