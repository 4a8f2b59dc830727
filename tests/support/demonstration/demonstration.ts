import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CmsClient } from '../cms-client.ts';
import { administrator, runNewsroom, type RunningNewsroom } from '../running-newsroom.ts';
import { fillGaps } from './fill-gaps.ts';

/** The demonstration newsroom with what `fillGaps` adds, published. */
export interface Demonstration extends RunningNewsroom {
  /** The published folder. */
  folder: string;
}

/** Starts it. `DEMO_DATA_DIR` names a folder that stays, so that it is filled only once: quicker while one writes
 * tests. */
export async function startDemonstration(): Promise<Demonstration> {
  const kept = process.env.DEMO_DATA_DIR ? resolve(process.env.DEMO_DATA_DIR) : undefined;
  if (kept) await mkdir(kept, { recursive: true });
  const newsroom = await runNewsroom({ isDemonstration: true, dataDir: kept, secondsToStart: 400 });
  try {
    const filled = join(newsroom.dataDir, 'gaps-are-filled');
    if (!existsSync(filled)) {
      const { email, password } = administrator;
      await fillGaps(await new CmsClient(newsroom.cms, '').login(email, password));
      await writeFile(filled, '');
    }
    await newsroom.settled();
  } catch (error) {
    await newsroom.stop();
    throw error;
  }
  return { ...newsroom, folder: join(newsroom.dataDir, 'portal') };
}
