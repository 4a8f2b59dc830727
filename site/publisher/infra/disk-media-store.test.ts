import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Media } from '../../../cms/feed/wire.ts';
import type { FeedSource } from '../definitions.ts';
import { fingerprint } from '../projection/fingerprint.ts';
import { DiskMediaStore } from './disk-media-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'media-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A newsroom that has files with these contents. */
function newsroomWith(contents: Record<string, string>): FeedSource {
  const file = async (name: string) =>
    Promise.resolve(name in contents ? new TextEncoder().encode(contents[name]) : null);
  return { file } as Partial<FeedSource> as FeedSource;
}

/** @param files names, each with the width of the picture */
function mediumWith(...files: [filename: string, width: number | null][]): Media {
  return {
    files: files.map(([filename, width]) => ({ filename, mimeType: 'image/jpeg', width, height: width })),
  } as Media;
}

const fetchNames = async (media: Media, contents: Record<string, string>) =>
  (await new DiskMediaStore(folder).fetch(media, newsroomWith(contents))).map(({ href }) => href);

test('the files of a picture share one hash, that of all their contents', async () => {
  const picture = mediumWith(['a-320.avif', 320], ['a-640.avif', 640], ['a.JPG', 1440]);
  const contents = { 'a-320.avif': 'small', 'a-640.avif': 'larger', 'a.JPG': 'whole' };
  const names = await fetchNames(picture, contents);
  const hash = names[0]?.slice('/media/'.length, -'-320.avif'.length) ?? '';
  expect(hash).toMatch(/^[0-9a-f]{20}$/);
  expect(names).toEqual([`/media/${hash}-320.avif`, `/media/${hash}-640.avif`, `/media/${hash}-1440.jpg`]);
  expect(readFileSync(join(folder, `${hash}-1440.jpg`), 'utf8')).toBe('whole');

  const changed = await fetchNames(picture, { ...contents, 'a-640.avif': 'another' });
  expect(changed.filter((name) => names.includes(name))).toEqual([]);
  expect(readdirSync(folder)).toHaveLength(6);
});

test('what would be called alike bears its own hash', async () => {
  const cuts = mediumWith(['a-1200.jpg', 1200], ['a-1200-cut.jpg', 1200]);
  const names = await fetchNames(cuts, { 'a-1200.jpg': 'whole', 'a-1200-cut.jpg': 'cut' });
  expect(names[1]).toBe(`/media/${fingerprint('cut').slice(0, 20)}-1200.jpg`);
  expect(new Set(names).size).toBe(2);
});

test('a single file bears its own, and what the newsroom does not have is left out', async () => {
  const file = mediumWith(['lich.pdf', null], ['gone.pdf', null]);
  expect(await fetchNames(file, { 'lich.pdf': 'pages' })).toEqual([
    `/media/${fingerprint('pages').slice(0, 20)}.pdf`,
  ]);
});
