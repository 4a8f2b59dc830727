/** A folder that is being filled and that nobody reads yet: files are written straight into their places. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOf, linkOrCopy } from './disk-portal-folder.ts';

export class FreshFolder {
  private readonly root: string;
  private readonly mediaStore: string;
  private readonly folders = new Set<string>();

  constructor(root: string, mediaStore: string) {
    this.root = root;
    this.mediaStore = mediaStore;
  }

  write(path: string, body: string | Uint8Array): void {
    writeFileSync(this.place(path), body);
  }

  /** Another thread may have brought it already. */
  addMedia(name: string): void {
    linkOrCopy(join(this.mediaStore, name), this.place(`/media/${name}`));
  }

  private place(path: string): string {
    const file = join(this.root, fileOf(path));
    const folder = dirname(file);
    if (!this.folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.folders.add(folder);
    }
    return file;
  }
}
