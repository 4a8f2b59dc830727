/** An address goes only after every page that links to it, also when several changes meet. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestCms, type TestCms } from '../support/cms.ts';
import { openTestPortal, type TestPortal } from '../support/test-portal.ts';
import { change, destroy, fillNewsroom, type Clock, type Newsroom } from './newsroom.ts';
import { operations } from './operations.ts';

const clock: Clock = { time: Date.UTC(2026, 3, 28, 15), now: () => clock.time };
let cms: TestCms;
let room: Newsroom;
let portal: TestPortal;

beforeAll(async () => {
  cms = await startTestCms({ clock });
  room = await fillNewsroom(cms.payload, clock, 12);
  portal = await openTestPortal(cms, clock);
});

afterAll(async () => {
  await portal.close();
  await cms.stop();
});

async function addressOf(id: string): Promise<string> {
  const { slug, category } = await cms.payload.findByID({ collection: 'articles', id, depth: 1 });
  return `/${(category as { slug: string }).slug}/${slug}/`;
}

test('an article that is deleted while a renamed category still shows old pages stays until they are renewed', async () => {
  const [renamed = '', goes = ''] = [room.articles[1], room.articles[2]];
  const address = await addressOf(goes);
  // Every page waits in the background, the one that goes among them.
  await operations.settings(room, 0, 3);
  await portal.take();
  const { category } = await cms.payload.findByID({ collection: 'articles', id: renamed, depth: 0 });
  await change(room, 'categories', category as string, { slug: 'ten-moi' });
  await portal.take();
  await destroy(room, 'articles', goes);
  await portal.take();
  await portal.engine.renderUrgent();

  const moved = join(portal.root, await addressOf(renamed), 'index.html');
  expect(readFileSync(moved, 'utf8')).toContain(`href="${address}"`);
  expect(existsSync(join(portal.root, address, 'index.html'))).toBe(true);

  await portal.engine.settle();
  expect(existsSync(join(portal.root, address, 'index.html'))).toBe(false);
  expect(await portal.differences()).toEqual([]);
});
