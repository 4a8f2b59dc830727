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

const page = Buffer.from('Công đoàn '.repeat(500));

function counted(key: string, ready: Buffer | null = null) {
  let reads = 0;
  const read = async () => {
    reads += 1;
    return page;
  };
  return { key, ready: async () => ready, read, reads: () => reads };
}

test('a version is compressed once, and the oldest results make room', async () => {
  const compress = createCompressor(60);
  const [a, b, c] = ['/a "1"', '/b "1"', '/c "1"'].map((key) => counted(key));
  if (!a || !b || !c) throw new Error('three files');
  const first = await compress(a, 'br');
  expect(brotliDecompressSync(first).equals(page)).toBe(true);
  expect(first.length).toBeLessThan(60);
  await compress(a, 'br');
  expect(a.reads()).toBe(1);
  for (const file of [b, c, a]) await compress(file, 'br');
  expect([a.reads(), b.reads(), c.reads()]).toEqual([2, 1, 1]);
});

test('many readers at once wait for one compression', async () => {
  const compress = createCompressor(1000);
  const file = counted('/a "1"');
  await Promise.all(Array.from({ length: 50 }, () => compress(file, 'gzip')));
  expect(file.reads()).toBe(1);
});

test('the readers after the first get what Brotli can do at its best', async () => {
  const words = Array.from({ length: 4000 }, (_, n) => `đoàn viên ${(n * 7919) % 997}`).join(' ');
  const file = { ...counted('/a "1"'), read: async () => Buffer.from(words) };
  const compress = createCompressor(100_000);
  const first = await compress(file, 'br');
  await expect.poll(async () => (await compress(file, 'br')).length).toBeLessThan(first.length);
  expect(brotliDecompressSync(await compress(file, 'br')).toString()).toBe(words);
});

test('what stands there compressed is sent as it is', async () => {
  const file = counted('/assets/a.js "1"', Buffer.from('br'));
  expect((await createCompressor(1000)(file, 'br')).toString()).toBe('br');
  expect(file.reads()).toBe(0);
});

test('a file that cannot be read is tried anew by the next reader', async () => {
  const compress = createCompressor(1000);
  const broken = { ...counted('/a "1"'), read: () => Promise.reject(new Error('disk')) };
  await expect(compress(broken, 'br')).rejects.toThrow('disk');
  expect(brotliDecompressSync(await compress(counted('/a "1"'), 'br')).equals(page)).toBe(true);
});
