import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createCompressor, encodingFor } from './compression.ts';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['deflate', null],
  ['', null],
  [undefined, null],
])('to a reader who accepts %s goes %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});

test('a version is compressed once, and the oldest results make room', async () => {
  const page = Buffer.from('Công đoàn '.repeat(500));
  let reads = 0;
  const read = async () => {
    reads += 1;
    return page;
  };
  const compress = createCompressor(60);
  const first = await compress('/a "1"', 'br', read);
  expect(brotliDecompressSync(first).equals(page)).toBe(true);
  expect(first.length).toBeLessThan(60);
  await compress('/a "1"', 'br', read);
  expect(reads).toBe(1);
  await compress('/b "1"', 'br', read);
  await compress('/c "1"', 'br', read);
  await compress('/a "1"', 'br', read);
  expect(reads).toBe(4);
});
