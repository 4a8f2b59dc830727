import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Works in a folder that is removed afterwards; when the work fails the folder stays, and its place is said. */
export async function inTemporaryFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-bench-'));
  try {
    await work(folder);
  } catch (error) {
    console.error(`It failed. Databases, published folder and logs are kept in ${folder}`);
    throw error;
  }
  rmSync(folder, { recursive: true, force: true });
}
