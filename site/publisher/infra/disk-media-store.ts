/** Fetched media files on the local disk, named by their content. */
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

  async fetch(media: Media, source: FeedSource): Promise<PublishedFile[]> {
    const files: (PublishedFile | null)[] = [];
    for (let start = 0; start < media.files.length; start += atOnce) {
      const some = media.files.slice(start, start + atOnce);
      files.push(...(await Promise.all(some.map((file) => this.fetchOne(file, source)))));
    }
    return files.filter((file): file is PublishedFile => file !== null);
  }

  private async fetchOne(file: Media['files'][number], source: FeedSource): Promise<PublishedFile | null> {
    const bytes = await source.file(file.filename);
    if (bytes === null) return null;
    const width = file.width === null ? '' : `-${file.width}`;
    const name = `${fingerprint(bytes).slice(0, 20)}${width}${safeExtension(file.filename)}`;
    this.keep(name, bytes);
    return {
      href: `/media/${name}`,
      mimeType: file.mimeType,
      bytes: bytes.length,
      width: file.width,
      height: file.height,
    };
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

/** @example safeExtension('Ảnh 1.JPG') // => '.jpg' */
function safeExtension(filename: string): string {
  const extension = extname(filename).toLowerCase();
  return /^\.[a-z0-9]{1,5}$/.test(extension) ? extension : '';
}
