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

/** A browser's program, and the environment that it needs besides this one's. */
export interface FoundBrowser {
  executablePath: string;
  env: Record<string, string> | undefined;
}

/** `CHROMIUM_PATH`, the system's Chromium, or the one from npm's packages. */
export async function findBrowser(): Promise<FoundBrowser> {
  const executablePath = process.env.CHROMIUM_PATH ?? installed.find((path) => existsSync(path));
  return executablePath ? { executablePath, env: undefined } : unpackChromium();
}

/** A real browser without a window. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({ executablePath, args: flags, ...(env && { env }) });
}
