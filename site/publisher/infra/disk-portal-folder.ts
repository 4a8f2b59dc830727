/** The published folder on the local disk. */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { PortalFolder } from '../definitions.ts';
import { fingerprint } from '../projection/fingerprint.ts';

/** File that an address stands for, relative to the folder. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** Empty files that are kept ready, about as many as a publication writes; and how many are made in one go. */
const blanksReady = 64;
const blanksAtOnce = 4;

export class DiskPortalFolder implements PortalFolder {
  readonly root: string;
  private readonly scratch: string;
  private readonly mediaStore: string;
  private readonly folders = new Set<string>();
  /** Empty files to write into: making a file costs several times as much as filling one. */
  private readonly blanks: string[] = [];
  private counter = 0;

  /**
   * @param root the published folder
   * @param scratch a folder on the same file system for files that are being written
   * @param mediaStore where the fetched media files are
   */
  constructor(root: string, scratch: string, mediaStore: string) {
    this.root = root;
    this.scratch = scratch;
    this.mediaStore = mediaStore;
    mkdirSync(root, { recursive: true });
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(scratch, { recursive: true });
  }

  write(path: string, body: string | Uint8Array): void {
    const temporary = this.blanks.pop() ?? this.temporary();
    try {
      writeFileSync(temporary, body);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      // Somebody removed the folder behind our back.
      mkdirSync(this.scratch, { recursive: true });
      writeFileSync(temporary, body);
    }
    this.moveIn(temporary, path);
  }

  prepare(): boolean {
    for (let made = 0; made < blanksAtOnce && this.blanks.length < blanksReady; made++) {
      const blank = this.temporary();
      writeFileSync(blank, '');
      this.blanks.push(blank);
    }
    return this.blanks.length < blanksReady;
  }

  remove(path: string): void {
    const file = join(this.root, fileOf(path));
    rmSync(file, { force: true });
    this.removeEmptyFolders(dirname(file));
  }

  addMedia(name: string): void {
    const source = join(this.mediaStore, name);
    if (!existsSync(source)) throw new Error(`the media file ${name} is missing in the publisher's store`);
    this.placeCopy(source, `/media/${name}`);
  }

  removeMedia(name: string): void {
    this.remove(`/media/${name}`);
  }

  clone(from: string, to: string): boolean {
    const source = join(this.root, fileOf(from));
    if (!existsSync(source)) return false;
    this.placeCopy(source, to);
    return true;
  }

  /** Copies a release's scripts, styles and fixed files in; those of earlier releases stay for who has them open. What
   * is there already stays the same file: readers' copies of it are still good. */
  installAssets(folder: string): void {
    for (const file of filesBelow(folder)) {
      const source = join(folder, file);
      if (!this.holds(file, readFileSync(source))) this.placeCopy(source, `/${file}`, true);
    }
  }

  private holds(file: string, content: Buffer): boolean {
    try {
      return readFileSync(join(this.root, file)).equals(content);
    } catch {
      return false;
    }
  }

  /** Every file in the folder but those of the search, relative to it. */
  files(): string[] {
    return pageFilesBelow(this.root);
  }

  /** Fingerprint of the page's file, or null when there is none. */
  fingerprintOf(path: string): string | null {
    try {
      return fingerprint(readFileSync(join(this.root, fileOf(path))));
    } catch {
      return null;
    }
  }

  has(path: string): boolean {
    return existsSync(join(this.root, fileOf(path)));
  }

  private placeCopy(source: string, path: string, renew = false): void {
    const temporary = this.temporary();
    if (renew) copyFileSync(source, temporary);
    else linkOrCopy(source, temporary);
    this.moveIn(temporary, path);
    // Renaming a link onto another link to the same file does nothing and leaves both names.
    rmSync(temporary, { force: true });
  }

  private temporary(): string {
    return join(this.scratch, String(this.counter++));
  }

  private moveIn(temporary: string, path: string): void {
    const target = join(this.root, fileOf(path));
    const folder = dirname(target);
    if (!this.folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      if (this.folders.size > 100_000) this.folders.clear();
      this.folders.add(folder);
    }
    try {
      renameSync(temporary, target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || !existsSync(temporary)) throw error;
      // Somebody removed the folder behind our back.
      mkdirSync(folder, { recursive: true });
      renameSync(temporary, target);
    }
  }

  private removeEmptyFolders(folder: string): void {
    for (let next = folder; next !== this.root && next.startsWith(this.root + sep); next = dirname(next)) {
      try {
        rmdirSync(next);
      } catch {
        return;
      }
      this.folders.delete(next);
    }
  }
}

/** Gives a file a second name if nothing has it, or copies the file where the system cannot do that. */
export function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    // Another file system, or one without links.
    copyFileSync(source, target);
  }
}

/** The search's folder in the published one. Its worker writes there, and nobody else; it is checked apart. */
export const searchFolderName = 'search';

/** Files of a published folder but those of the search, relative to it, in order; none if there is no such folder. */
export function pageFilesBelow(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => name !== searchFolderName)
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesBelow(join(root, entry.name)).map((file) => `${entry.name}/${file}`)
        : entry.isFile()
          ? [entry.name]
          : [],
    )
    .sort();
}

/** Files below a folder, relative to it, in order; none if there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
