import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Works in a folder that is removed afterwards; when the work fails the folder stays, and its place is said. */
export async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-bench-'));
  try {
    const result = await work(folder);
    rmSync(folder, { recursive: true, force: true });
    return result;
  } catch (error) {
    console.error(`It failed. Databases, published folder and logs are kept in ${folder}`);
    throw error;
  }
}
