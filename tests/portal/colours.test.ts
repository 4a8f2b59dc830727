/** Whatever colours editors choose, everything can still be read. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { CmsClient } from '../support/cms-client.ts';
import { administrator, settled } from '../support/demonstration/processes.ts';
import { axeViolations } from './axe.ts';
import { openType, pageTypes, type Visit } from './reader.ts';

const places = inject('demonstration');
let browser: Browser;
let rest: CmsClient;
let usual: { settings: object; campaigns: { id: string; accent: string | null }[] };

beforeAll(async () => {
  browser = await launchBrowser();
  rest = await new CmsClient(places.cms, '').login(administrator.email, administrator.password);
  const settings = await rest.request<object>('GET', '/api/globals/site-settings?depth=0');
  const campaigns = await rest.request<{ docs: { id: string; accent: string | null }[] }>(
    'GET',
    '/api/campaigns?depth=0',
  );
  usual = { settings: settings.body, campaigns: campaigns.body.docs };
});
afterAll(async () => {
  await rest.setGlobal('site-settings', usual.settings);
  for (const { id, accent } of usual.campaigns) await rest.publish('campaigns', id, { accent });
  await settled(places);
  await browser?.close();
});

const choices = [
  { name: 'yellow and white', primary: '#ffff00', accent: '#ffffff' },
  { name: 'black and neon green', primary: '#000000', accent: '#39ff14' },
  { name: 'a grey in the middle and pink', primary: '#808080', accent: '#ff69b4' },
];

const looked = pageTypes.filter(({ name }) =>
  ['front page', 'category', 'article with everything', 'campaign', 'campaigns', 'documents'].includes(name),
);

describe.each(choices)('$name', ({ primary, accent }) => {
  beforeAll(async () => {
    await rest.setGlobal('site-settings', { colours: { primary, accent } });
    for (const [index, { id }] of usual.campaigns.entries())
      await rest.publish('campaigns', id, { accent: index % 2 === 0 ? accent : primary });
    await settled(places);
  });

  describe.each(looked)('$name', (type) => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await openType(browser, type);
    });
    afterAll(() => visit?.close());

    test.each(['light', 'dark'] as const)('%s', async (colorScheme) => {
      await visit.page.emulateMedia({ colorScheme });
      const sheets = await visit.page.locator('link[rel=stylesheet][href*="/theme-"]').count();
      const violations = await axeViolations(visit.page, ['color-contrast']);
      expect({ sheets, violations }).toEqual({ sheets: 1, violations: [] });
    });
  });
});
