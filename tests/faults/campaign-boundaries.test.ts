/** Campaigns and banners keep their second on the portal's files: the real publisher, the real clock. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillNewsroom, type Newsroom } from '../golden/newsroom.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import { startLivePortal, type LivePortal } from '../support/live-portal.ts';

const allowedMs = 1000;
const clock = { time: 0, now: () => Date.now() };

let cms: TestCms;
let room: Newsroom;
let portal: LivePortal;

beforeAll(async () => {
  clock.time = Date.now();
  cms = await startTestCms({ clock });
  room = await fillNewsroom(cms.payload, clock, 12);
  portal = await startLivePortal(cms, clock);
  await portal.settled();
});
afterAll(async () => {
  await portal.close();
  await cms.stop();
});

const file = (path: string) => join(portal.folders.portal, path, 'index.html');
const read = (path: string) => (existsSync(file(path)) ? readFileSync(file(path), 'utf8') : '');
/** A slogan or banner that readers without script see: its element, or the one around it, is not hidden. */
const shows = (path: string, text: string) =>
  new RegExp(`<li[^>]*data-window(?:="")?(?![^>]* hidden)[^>]*>(?:(?!</?li).)*${text}`, 's').test(read(path));
/** Under which heading the list of campaigns has it. */
const standing = (title: string) => {
  const list = read('/chien-dich/');
  const [running, past, place] = ['Đang diễn ra', 'Đã kết thúc', `>${title}<`].map((text) =>
    list.indexOf(text),
  );
  if (place === undefined || place < 0) return 'nowhere';
  return past !== undefined && past >= 0 && past < place
    ? 'past'
    : (running ?? -1) >= 0
      ? 'running'
      : 'nowhere';
};

/** Milliseconds from the instant until what was said of the portal held; it must not have held before. */
async function delayOf(instant: number, holds: () => boolean): Promise<number> {
  for (;;) {
    // Asked before the clock is read: what held before the instant is never taken for what came after it.
    const held = holds();
    const now = Date.now();
    if (held) return now - instant;
    if (now > instant + 10_000) throw new Error('it never held');
    await sleep(5);
  }
}

test('a campaign’s page, slogans, banner and place in the list come and go within a second of their instants', async () => {
  const begins = Math.ceil(Date.now() / 1000) * 1000 + 4000;
  const ends = begins + 4000;
  const window = {
    startsAt: new Date(begins).toISOString(),
    endsAt: new Date(ends).toISOString(),
    _status: 'published' as const,
  };
  await cms.payload.create({
    collection: 'campaigns',
    data: {
      title: 'Đợt thử',
      slug: 'dot-thu',
      kind: 'khac',
      slogans: [{ text: 'Khẩu hiệu thử' }],
      ...window,
    },
  });
  await cms.payload.create({
    collection: 'banners',
    data: {
      title: 'Banner thử',
      image: room.media[0],
      alt: 'Banner thử',
      placement: 'hero',
      ...window,
    },
  });
  await portal.settled();
  expect(Date.now()).toBeLessThan(begins - 500);
  expect([
    read('/chien-dich/dot-thu/'),
    shows('/', 'Khẩu hiệu thử'),
    shows('/', 'Banner thử'),
    standing('Đợt thử'),
  ]).toEqual(['', false, false, 'nowhere']);

  const begun = await Promise.all([
    delayOf(begins, () => read('/chien-dich/dot-thu/') !== ''),
    delayOf(begins, () => shows('/', 'Khẩu hiệu thử')),
    delayOf(begins, () => shows('/', 'Banner thử')),
    delayOf(begins, () => standing('Đợt thử') === 'running'),
  ]);
  const ended = await Promise.all([
    delayOf(ends, () => !shows('/', 'Khẩu hiệu thử')),
    delayOf(ends, () => !shows('/', 'Banner thử')),
    delayOf(ends, () => standing('Đợt thử') === 'past'),
  ]);
  console.log(`BOUNDARIES begin ${begun.join(', ')} ms; end ${ended.join(', ')} ms`);
  for (const delay of [...begun, ...ended]) {
    expect(delay).toBeGreaterThanOrEqual(0);
    expect(delay).toBeLessThanOrEqual(allowedMs);
  }
  expect(read('/chien-dich/dot-thu/')).toContain('Đã kết thúc');
});
