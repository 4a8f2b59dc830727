import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { generateTypes } from 'payload/node';

export const typesFile = join(import.meta.dirname, '..', 'payload-types.ts');

/** Types of the collections as Payload writes them. */
export async function makeTypes({ config }: Payload): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cms-types-'));
  const outputFile = join(folder, 'payload-types.ts');
  try {
    await generateTypes({ ...config, typescript: { ...config.typescript, outputFile } }, { log: false });
    return await readFile(outputFile, 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function writeTypes(payload: Payload): Promise<void> {
  await writeFile(typesFile, await makeTypes(payload));
}
