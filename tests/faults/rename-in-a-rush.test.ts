import { afterAll, beforeAll, expect, test } from 'vitest';
import { HttpFeedSource } from '../../site/publisher/infra/http-feed-source.ts';
import { findDeadLinks } from '../../site/publisher/scratch/dead-links.ts';
import { add, articleData, change, fillNewsroom, type Clock, type Newsroom } from '../golden/newsroom.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import { openTestPortal, siteUrl, type TestPortal } from '../support/test-portal.ts';

const clock: Clock = { time: Date.UTC(2026, 3, 28, 15), now: () => clock.time };
let cms: TestCms;
let room: Newsroom;
let portal: TestPortal;

beforeAll(async () => {
  cms = await startTestCms({ clock });
  room = await fillNewsroom(cms.payload, clock, 30);
  portal = await openTestPortal(cms, clock);
});

afterAll(async () => {
  await portal.close();
  await cms.stop();
});

/** Takes a document over as it is now, and renders nothing yet. */
async function take(collection: 'articles' | 'categories', id: string): Promise<void> {
  const { changes } = await new HttpFeedSource(cms.url, cms.feedKey).documents([[collection, id]]);
  portal.engine.advance(clock.now(), changes, []);
}

async function rename(category: string, slug: string): Promise<void> {
  await change(room, 'categories', category, { slug });
  await take('categories', category);
}

test('an article that is published just before its category is renamed stands at its new address before the lists', async () => {
  const [category = ''] = room.categories;
  const id = await add(room, 'articles', {
    ...articleData(room, 4),
    title: 'Bài mới',
    category,
    _status: 'published',
  });
  await take('articles', id);
  await rename(category, 'tin-moi');
  await portal.engine.renderUrgent();
  expect(findDeadLinks(portal.root, siteUrl)).toEqual([]);
  await portal.engine.settle();
  expect(findDeadLinks(portal.root, siteUrl)).toEqual([]);
});

test('articles of a category that is renamed twice at once stand at their last address before the lists', async () => {
  const [, category = ''] = room.categories;
  await rename(category, 'z-doi-song');
  await rename(category, 'a-doi-song');
  await portal.engine.renderUrgent();
  expect(findDeadLinks(portal.root, siteUrl)).toEqual([]);
  await portal.engine.settle();
  await portal.follow();
  expect(await portal.differences()).toEqual([]);
});
