import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateImportMap, type Payload } from 'payload';

export const importMapFile = join(import.meta.dirname, '..', 'app', '(payload)', 'admin', 'importMap.js');

/** The admin's import map as Payload writes it. */
export async function makeImportMap({ config }: Payload): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cms-import-map-'));
  const target = join(folder, 'importMap.js');
  try {
    await writeFile(target, '');
    const importMap = { ...config.admin.importMap, importMapFile: target };
    await generateImportMap(
      { ...config, admin: { ...config.admin, importMap } },
      { force: true, log: false },
    );
    return await readFile(target, 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function writeImportMap(payload: Payload): Promise<void> {
  await mkdir(join(importMapFile, '..'), { recursive: true });
  await writeFile(importMapFile, await makeImportMap(payload));
}
