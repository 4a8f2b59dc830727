import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { add, addMedia, articleData, fillNewsroom, type Clock, type Newsroom } from '../golden/newsroom.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import { serveFetch, type FetchServer } from '../support/fetch-server.ts';
import { startLivePortal, type LivePortal } from '../support/live-portal.ts';
import { faultsOf, noFaults } from '../support/scratch-comparison.ts';

const clock: Clock = { time: Date.UTC(2026, 3, 28, 15), now: () => clock.time };
let cms: TestCms;
let room: Newsroom;
let between: FetchServer;
let portal: LivePortal;
let areFilesInReach = true;
let refused = 0;

/** Stands between publisher and CMS, and can keep the files back. */
async function pass(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  if (!areFilesInReach && pathname.startsWith('/api/media/file/')) {
    refused++;
    return new Response('', { status: 503 });
  }
  const hasBody = request.method !== 'GET';
  return fetch(cms.url + pathname + search, {
    method: request.method,
    headers: {
      authorization: request.headers.get('authorization') ?? '',
      'content-type': 'application/json',
    },
    signal: request.signal,
    ...(hasBody && { body: await request.text() }),
  }).then(async (response) => new Response(await response.arrayBuffer(), { status: response.status }));
}

beforeAll(async () => {
  cms = await startTestCms({ clock });
  room = await fillNewsroom(cms.payload, clock, 4);
  between = await serveFetch(pass);
  portal = await startLivePortal({ url: between.url, feedKey: cms.feedKey }, clock);
  await portal.settled();
});

afterAll(async () => {
  await portal.close();
  await between.stop();
  await cms.stop();
});

test('while the files of a publication cannot be had, the publisher asks now and then, says so and does its other work', async () => {
  areFilesInReach = false;
  await addMedia(room, 30);
  await add(room, 'articles', { ...articleData(room, 50), cover: room.media.at(-1), _status: 'published' });
  await sleep(2500);
  const filesAtOnce = 12;
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThanOrEqual(4 * filesAtOnce);
  expect(portal.publisher.status()).toMatchObject({
    waiting: 1,
    lastError: { message: expect.stringContaining('503') as string },
  });
  const order = await fetch(`${portal.publisher.address}/publish-all`, { method: 'POST' });
  expect([order.status, await order.json()]).toEqual([200, expect.objectContaining({ repaired: 0 })]);

  areFilesInReach = true;
  await portal.settled();
  expect(await faultsOf(portal.folders.portal, cms, clock)).toEqual(noFaults);
});
