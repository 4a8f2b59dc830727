import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './inline-scripts.ts';

/** `service-worker-off` calls back every worker that readers' browsers have: see `site/README.md`. */
const published: 'service-worker' | 'service-worker-off' = 'service-worker';

/**
 * Writes `/sw.js`. It stands at the root, because a worker sees only what is below its own address, and its name bears no
 * hash, because browsers look for a newer one under the same name.
 * @param folder the build's files for browsers
 */
export async function writeServiceWorker(folder: string): Promise<void> {
  await writeFile(join(folder, 'sw.js'), await bundleWorker(published));
}

/** The text of one of the two workers. */
export async function bundleWorker(name: typeof published): Promise<string> {
  return `${await bundle(fileURLToPath(new URL(`../scripts/${name}.ts`, import.meta.url)))}\n`;
}
