/** While something urgent is announced, or somebody is mourned, every page can still be read. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { CmsClient } from '../support/cms-client.ts';
import { administrator, settled } from '../support/demonstration/processes.ts';
import { axeViolations } from './axe.ts';
import { openType, pageTypes, screens, type Visit } from './reader.ts';

const places = inject('demonstration');
const titles = {
  urgent: 'Bão số 9: các điểm tư vấn nghỉ hết ngày mai',
  mourning: 'Tin buồn: đồng chí Lò Văn Inh từ trần',
};
let browser: Browser;
let rest: CmsClient;
const made: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  rest = await new CmsClient(places.cms, '').login(administrator.email, administrator.password);
  for (const [kind, title] of Object.entries(titles)) {
    const text = 'Xem chi tiết và số điện thoại trực ở trang liên hệ.';
    const window = { startsAt: '2020-01-01T00:00:00.000Z', endsAt: '2099-01-01T00:00:00.000Z' };
    const data = { kind, title, text, link: '/lien-he/', ...window, _status: 'published' };
    made.push((await rest.create('announcements', data)).id);
  }
  await settled(places);
});
afterAll(async () => {
  for (const id of made) await rest.delete('announcements', id);
  await settled(places);
  await browser?.close();
});

const looked = pageTypes.filter(({ name }) =>
  ['front page', 'article with everything', 'campaign', 'English page'].includes(name),
);

describe.each(looked)('$name', (type) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await openType(browser, type, { viewport: screens.phone });
  });
  afterAll(() => visit?.close());

  test.each(['light', 'dark'] as const)('%s', async (colorScheme) => {
    const { page } = visit;
    await page.emulateMedia({ colorScheme });
    const violations = await axeViolations(page);
    const shown = await Promise.all(Object.values(titles).map((title) => page.getByText(title).isVisible()));
    const motions = await page.evaluate(() => document.getAnimations().length);
    expect({ violations, shown, motions }).toEqual({ violations: [], shown: [true, true], motions: 0 });
  });
});
