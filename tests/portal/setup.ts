/** One published demonstration newsroom for all tests of this folder, which leave it as they found it. */
import type { TestProject } from 'vitest/node';
import { startDemonstration } from '../support/demonstration/demonstration.ts';
import { findPageTypes, type PageType } from '../support/page-types.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    demonstration: { portal: string; cms: string; folder: string; dataDir: string };
    pageTypes: PageType[];
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { portal, cms, folder, dataDir, stop } = await startDemonstration();
  try {
    provide('demonstration', { portal, cms, folder, dataDir });
    provide('pageTypes', findPageTypes(folder));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
