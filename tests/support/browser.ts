import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { unpackChromium } from './packed-chromium.ts';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable'];

const flags = [
  // Chromium refuses its sandbox to root, as whom containers run.
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
];

/** A real browser without a window: `CHROMIUM_PATH`, the system's Chromium, or the one from npm's packages. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? installed.find((path) => existsSync(path));
  if (executablePath) return chromium.launch({ executablePath, args: flags });
  const packed = await unpackChromium();
  return chromium.launch({ executablePath: packed.executablePath, args: flags, env: packed.env });
}
