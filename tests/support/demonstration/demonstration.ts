import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fillGaps } from './fill-gaps.ts';
import { runProcesses, type Processes } from './processes.ts';

/** The demonstration newsroom with what `fillGaps` adds, published. */
export interface Demonstration extends Processes {
  dataDir: string;
  /** The published folder. */
  folder: string;
}

/** Starts it. `DEMO_DATA_DIR` names a folder that stays, so that it is filled only once: quicker while one writes
 * tests. */
export async function startDemonstration(): Promise<Demonstration> {
  const kept = process.env.DEMO_DATA_DIR;
  const dataDir = kept ? resolve(kept) : await mkdtemp(join(tmpdir(), 'demonstration-'));
  await mkdir(dataDir, { recursive: true });
  const filled = join(dataDir, 'gaps-are-filled');
  const processes = await runProcesses(dataDir, async (rest) => {
    if (!existsSync(filled)) await fillGaps(rest);
    await writeFile(filled, '');
  });
  const stop = async () => {
    await processes.stop();
    if (!kept) await rm(dataDir, { recursive: true, force: true });
  };
  return { ...processes, stop, dataDir, folder: join(dataDir, 'portal') };
}
