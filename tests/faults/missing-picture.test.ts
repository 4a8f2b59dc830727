import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { add, addMedia, articleData, fillNewsroom, type Clock, type Newsroom } from '../golden/newsroom.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import { startLivePortal, type LivePortal } from '../support/live-portal.ts';
import { faultsOf, noFaults } from '../support/scratch-comparison.ts';
import { filesBelow } from '../../site/publisher/infra/disk-portal-folder.ts';

const clock: Clock = { time: Date.UTC(2026, 3, 28, 15), now: () => clock.time };
let cms: TestCms;
let room: Newsroom;
let portal: LivePortal;

beforeAll(async () => {
  cms = await startTestCms({ clock });
  room = await fillNewsroom(cms.payload, clock, 4);
  portal = await startLivePortal(cms, clock);
  await portal.settled();
});

afterAll(async () => {
  await portal.close();
  await cms.stop();
});

test('a picture whose files the newsroom has lost holds up no publication', async () => {
  await addMedia(room, 30);
  const uploads = join(cms.dataDir, 'uploads');
  for (const name of readdirSync(uploads)) if (name.startsWith('anh-30')) rmSync(join(uploads, name));
  const lost = room.media.at(-1);
  await add(room, 'articles', {
    ...articleData(room, 50),
    slug: 'anh-mat',
    cover: lost,
    _status: 'published',
  });
  await add(room, 'articles', { ...articleData(room, 51), slug: 'bai-sau', _status: 'published' });
  await portal.settled();
  const pages = filesBelow(portal.folders.portal);
  expect(pages.filter((file) => /anh-mat|bai-sau/.test(file)).length).toBe(2);
  expect(await faultsOf(portal.folders.portal, cms, clock)).toEqual(noFaults);
});

test('a picture that stands in two media, uploaded twice, stays when one of them goes', async () => {
  await addMedia(room, 40);
  await addMedia(room, 40);
  const [first, second] = room.media.slice(-2);
  const one = await add(room, 'articles', { ...articleData(room, 60), cover: first, _status: 'published' });
  // Its hour has not come: no page shows its picture yet.
  const startsAt = new Date(clock.time + 100 * 24 * 3_600_000).toISOString();
  await add(room, 'banners', {
    title: 'Sau',
    image: second,
    alt: 'Ảnh',
    placement: 'hero',
    startsAt,
    _status: 'published',
  });
  await portal.settled();
  await cms.payload.update({ collection: 'articles', id: one, data: { _status: 'draft' } as never });
  await portal.settled();
  clock.time = Date.parse(startsAt) + 1000;
  await add(room, 'articles', { ...articleData(room, 61), _status: 'published' });
  await portal.settled();
  expect(portal.publisher.status().lastError).toBeNull();
  expect(await faultsOf(portal.folders.portal, cms, clock)).toEqual(noFaults);
});
