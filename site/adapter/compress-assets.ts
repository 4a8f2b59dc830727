import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentTypeOf, isCompressible } from '../portal/content-types.ts';

const worthwhile = 512;

/**
 * Writes `.br` and `.gz` beside the texts in `assets/`, as small as can be. Only there, because what bears its hash in
 * its name never changes: beside any other file an old compressed copy could stand, and servers would send it.
 * @param folder the build's files for browsers
 */
export function compressAssets(folder: string): void {
  const assets = join(folder, 'assets');
  if (!existsSync(assets)) return;
  const files = globSync('**/*', { cwd: assets, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) {
    const file = join(parentPath, name);
    const content = readFileSync(file);
    if (content.length < worthwhile || !isCompressible(contentTypeOf(file))) continue;
    const brotli = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params: brotli }));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}
