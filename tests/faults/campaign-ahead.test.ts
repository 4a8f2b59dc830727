import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDeadLinks } from '../../site/publisher/scratch/dead-links.ts';
import { change, fillNewsroom, iso, type Clock } from '../golden/newsroom.ts';
import { startTestCms } from '../support/cms.ts';
import { openTestPortal, siteUrl } from '../support/test-portal.ts';

test('no menu, no redirect and no forwarding page leads to a campaign before its page is there', async () => {
  const clock: Clock = { time: Date.UTC(2026, 3, 28, 15), now: () => clock.time };
  const cms = await startTestCms({ clock });
  const room = await fillNewsroom(cms.payload, clock, 4);
  const portal = await openTestPortal(cms, clock);
  const [campaign = ''] = room.campaigns;
  const isThere = () => existsSync(join(portal.root, 'chien-dich/moi/index.html'));
  const expectRight = async () => {
    expect(findDeadLinks(portal.root, siteUrl)).toEqual([]);
    expect(await portal.differences()).toEqual([]);
  };

  await change(room, 'campaigns', campaign, { slug: 'cu' });
  await portal.follow();
  await change(room, 'campaigns', campaign, { slug: 'moi' });
  const header = [{ label: 'Đợt cao điểm', link: '/chien-dich/cu/' }];
  await cms.payload.updateGlobal({ slug: 'navigation', data: { header } });
  await portal.follow();
  expect(isThere()).toBe(true);
  await expectRight();

  await change(room, 'campaigns', campaign, { startsAt: iso(room, 60), endsAt: iso(room, 600) });
  await portal.follow();
  expect(isThere()).toBe(false);
  await expectRight();

  clock.time += 61 * 60_000;
  await portal.follow();
  expect(isThere()).toBe(true);
  await expectRight();
  await portal.close();
  await cms.stop();
});
