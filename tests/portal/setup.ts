/** One published demonstration newsroom for all tests of this folder, which leave it as they found it. */
import type { TestProject } from 'vitest/node';
import { startDemonstration } from '../support/demonstration/demonstration.ts';
import type { Places } from '../support/demonstration/processes.ts';
import { findPageTypes, type PageType } from '../support/page-types.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    demonstration: Places & { folder: string };
    pageTypes: PageType[];
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { portal, cms, feedKey, folder, dataDir, stop } = await startDemonstration();
  try {
    provide('demonstration', { portal, cms, feedKey, folder, dataDir });
    provide('pageTypes', findPageTypes(folder));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
