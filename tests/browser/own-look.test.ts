import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { parseHex } from '../../site/look/oklch.ts';
import { contrastOf } from '../../site/look/readable-colour.ts';
import { type BrowserNewsroom, startBrowserNewsroom } from '../support/browser-newsroom.ts';
import { eventually } from '../support/newsroom-process.ts';
import { build } from '../support/test-portal.ts';

let newsroom: BrowserNewsroom;
let reader: Page;
let admin: Page;

const builtAt = () => statSync(join(build, 'server/entry.mjs')).mtimeMs;
let builtBefore: number;

beforeAll(async () => {
  newsroom = await startBrowserNewsroom();
  builtBefore = builtAt();
  admin = await newsroom.adminPage({ viewport: { width: 1280, height: 900 } });
  reader = await admin.context().newPage();
});
afterAll(() => newsroom?.stop());

/** A round mark on nothing, as federations have theirs. */
async function logo() {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>';
  const data = await sharp(Buffer.from(svg)).resize(600, 600).png().toBuffer();
  return { name: 'bieu-trung.png', type: 'image/png', data: new Uint8Array(data) };
}

const portalHas = (text: string) =>
  eventually(`the portal shows “${text}”`, async () =>
    (await (await fetch(`${newsroom.portal}/404.html`)).text()).includes(text),
  );

/** The colour that the page computed, as `#rrggbb`. */
const colourOf = (selector: string, property: 'color' | 'background-color') =>
  reader.$eval(
    selector,
    (element, name) => {
      const parts = getComputedStyle(element).getPropertyValue(name).match(/\d+/g) ?? [];
      return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
    },
    property,
  );

test('an administrator picks colours in the settings’ form', async () => {
  await admin.goto(`${newsroom.cms}/admin/globals/site-settings`);
  await admin.locator('#field-name').fill('Công đoàn Sông Hồ');
  await admin.locator('#field-colours\\.primary').fill('#ffe14d');
  await admin.locator('#field-colours\\.accent').fill('#1b7f3b');
  await admin.getByText('cổng tự chỉnh độ đậm nhạt').first().waitFor();
  await admin.locator('#action-save').click();
  await portalHas('/assets/theme-');
});

test.each(['light', 'dark'] as const)(
  'every page has them at once, and they can be read: %s',
  async (scheme) => {
    await reader.emulateMedia({ colorScheme: scheme });
    await reader.goto(`${newsroom.portal}/404.html`);
    expect(await reader.locator('.masthead').innerText()).toContain('Công đoàn');
    const paper = await colourOf('body', 'background-color');
    const name = await colourOf('.masthead div span:last-child', 'color');
    const link = await colourOf('.skip', 'color');
    expect(contrastOf(name, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(link, paper)).toBeGreaterThanOrEqual(4.5);
    expect(
      contrastOf(await colourOf('.footer', 'color'), await colourOf('.footer', 'background-color')),
    ).toBeGreaterThanOrEqual(4.5);
    // Yellow was chosen: the footer is of its hue, not of the portal's own blue.
    const [red, , blue] = parseHex(await colourOf('.footer', 'background-color'));
    expect(red).toBeGreaterThan(blue);
  },
);

test('name over two lines, logo, navigation, footer and social pages follow, without a build of the code', async () => {
  const { id } = await newsroom.rest.upload(await logo(), { alt: 'Biểu trưng' });
  await newsroom.rest.setGlobal('navigation', {
    header: [{ label: 'Văn bản', link: '/van-ban/' }],
    footer: [{ title: 'Về công đoàn', links: [{ label: 'Liên hệ', link: '/lien-he/' }] }],
  });
  await newsroom.rest.setGlobal('site-settings', {
    nameLines: [{ text: 'Liên đoàn Lao động tỉnh Sông Hồ' }, { text: 'Công đoàn Sông Hồ' }],
    logo: id,
    footerLines: [{ text: 'Giấy phép số 00/GP-TTĐT' }],
    social: [{ network: 'zalo', url: 'https://zalo.example/song-ho' }],
  });
  await portalHas('zalo.example');
  await reader.goto(`${newsroom.portal}/van-ban/`);
  expect(await reader.locator('.masthead div span').allInnerTexts()).toEqual([
    'Liên đoàn Lao động tỉnh Sông Hồ',
    'Công đoàn Sông Hồ',
  ]);
  const mark = reader.locator('.masthead img');
  expect(
    await mark.evaluate((image: HTMLImageElement) => image.decode().then(() => image.currentSrc)),
  ).toMatch(/\/media\/[^/]+\.avif$/);
  const box = await mark.boundingBox();
  expect(box && Math.abs(box.width - box.height)).toBeLessThan(1);
  expect(await reader.locator('nav[aria-label="Chuyên mục"] a').allInnerTexts()).toEqual(['Văn bản']);
  const footer = reader.locator('footer');
  await footer
    .getByRole('navigation', { name: 'Về công đoàn' })
    .getByRole('link', { name: 'Liên hệ' })
    .waitFor();
  await footer.getByText('Giấy phép số 00/GP-TTĐT').waitFor();
  const follow = footer.getByRole('navigation', { name: 'Theo dõi' }).getByRole('link', { name: 'Zalo' });
  expect(await follow.getAttribute('href')).toBe('https://zalo.example/song-ho');
  expect(builtAt()).toBe(builtBefore);
});

test('without colours of its own the portal has its own again', async () => {
  await newsroom.rest.setGlobal('site-settings', { colours: { primary: null, accent: null } });
  await eventually('the style sheet is gone', async () => {
    const page = await (await fetch(`${newsroom.portal}/404.html`)).text();
    return !page.includes('/assets/theme-');
  });
});
