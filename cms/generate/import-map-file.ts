import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generateImportMap, type Payload } from 'payload';

export const importMapFile = join(import.meta.dirname, '..', 'app', '(payload)', 'admin', 'importMap.js');

/** The admin's import map as Payload writes it. */
export async function makeImportMap({ config }: Payload): Promise<string> {
  // Beside the real one: the paths in it, and the names made of them, start from its folder.
  const target = join(dirname(importMapFile), `.import-map-${process.pid}.js`);
  try {
    await writeFile(target, '');
    const importMap = { ...config.admin.importMap, importMapFile: target };
    await generateImportMap(
      { ...config, admin: { ...config.admin, importMap } },
      { force: true, log: false },
    );
    return await readFile(target, 'utf8');
  } finally {
    await rm(target, { force: true });
  }
}

export async function writeImportMap(payload: Payload): Promise<void> {
  await writeFile(importMapFile, await makeImportMap(payload));
}
