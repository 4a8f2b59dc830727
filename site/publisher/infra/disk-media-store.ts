/** Fetched media files on the local disk, named by their contents. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Media } from '../../../cms/feed/wire.ts';
import type { PublishedFile } from '../../data/reader.ts';
import type { FeedSource, MediaStore } from '../definitions.ts';
import { fingerprint } from '../projection/fingerprint.ts';

/** Files of one medium that are fetched at the same time. */
const atOnce = 6;

export class DiskMediaStore implements MediaStore {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /**
   * All files of a medium bear one hash, that of all their contents, which is what makes pages with many pictures small:
   * names are what does not compress. Two that differ only in content bear their own.
   */
  async fetch(media: Media, source: FeedSource): Promise<PublishedFile[]> {
    const fetched = await fetchAll(media, source);
    const shared = sharedFingerprint(fetched);
    const names = new Set<string>();
    return fetched.map(({ file, bytes }) => {
      const together = nameOf(file, shared);
      const name = names.has(together) ? nameOf(file, fingerprint(bytes)) : together;
      names.add(name);
      this.keep(name, bytes);
      const { mimeType, width, height } = file;
      return { href: `/media/${name}`, mimeType, bytes: bytes.length, width, height };
    });
  }

  private keep(name: string, bytes: Uint8Array): void {
    const target = join(this.folder, name);
    if (existsSync(target)) return;
    writeFileSync(`${target}.part`, bytes);
    renameSync(`${target}.part`, target);
  }

  read(name: string): Uint8Array | null {
    try {
      return readFileSync(join(this.folder, name));
    } catch {
      return null;
    }
  }

  names(): Set<string> {
    return new Set(readdirSync(this.folder));
  }

  remove(name: string): void {
    rmSync(join(this.folder, name), { force: true });
  }

  /** Removes every file that is not among these names. */
  retain(names: Set<string>): void {
    for (const name of this.names()) if (!names.has(name)) this.remove(name);
  }
}

interface Fetched {
  file: Media['files'][number];
  bytes: Uint8Array;
}

/** Files that the newsroom does not have are left out. */
async function fetchAll({ files }: Media, source: FeedSource): Promise<Fetched[]> {
  const fetched: Fetched[] = [];
  for (let start = 0; start < files.length; start += atOnce) {
    const some = files.slice(start, start + atOnce);
    const contents = await Promise.all(some.map(async ({ filename }) => source.file(filename)));
    some.forEach((file, index) => {
      const bytes = contents[index] ?? null;
      if (bytes !== null) fetched.push({ file, bytes });
    });
  }
  return fetched;
}

/** Of a single file its own. */
function sharedFingerprint(fetched: Fetched[]): string {
  const each = fetched.map(({ bytes }) => fingerprint(bytes));
  return each.length === 1 ? (each[0] ?? '') : fingerprint(each.join());
}

function nameOf({ width, filename }: Fetched['file'], hash: string): string {
  return `${hash.slice(0, 20)}${width === null ? '' : `-${width}`}${safeExtension(filename)}`;
}

/** @example safeExtension('Ảnh 1.JPG') // => '.jpg' */
function safeExtension(filename: string): string {
  const extension = extname(filename).toLowerCase();
  return /^\.[a-z0-9]{1,5}$/.test(extension) ? extension : '';
}
