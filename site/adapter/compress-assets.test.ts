import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressAssets } from './compress-assets.ts';

test('texts that bear their hash get compressed copies, nothing else does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assets-'));
  try {
    mkdirSync(join(folder, 'assets'));
    const script = 'let congDoan;'.repeat(100);
    for (const name of ['assets/a.1.js', 'assets/b.2.woff2', 'sw.js'])
      writeFileSync(join(folder, name), script);
    writeFileSync(join(folder, 'assets/c.3.js'), 'let a;');
    compressAssets(folder);
    expect(readdirSync(join(folder, 'assets')).toSorted()).toEqual([
      'a.1.js',
      'a.1.js.br',
      'a.1.js.gz',
      'b.2.woff2',
      'c.3.js',
    ]);
    expect(readdirSync(folder).toSorted()).toEqual(['assets', 'sw.js']);
    const read = (name: string) => readFileSync(join(folder, 'assets', name));
    expect(brotliDecompressSync(read('a.1.js.br')).toString()).toBe(script);
    expect(gunzipSync(read('a.1.js.gz')).toString()).toBe(script);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a build without assets has nothing to compress', () => {
  expect(() => compressAssets(join(tmpdir(), 'there-is-no-such-build'))).not.toThrow();
});
