/** A generation's files in the published folder. Each is replaced whole; readers never see a part of one. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestFile, type Manifest } from '../../search/manifest.ts';

export class SearchFolder {
  /** The generation's name, as the manifest says it. */
  readonly name: string;
  /** Where it lies: `/search/` on disk, or, as long as it is in the making, where nobody reads it. */
  root: string;
  private readonly temporary: string;
  private readonly folders = new Set<string>();

  /**
   * @param root where it lies
   * @param name the generation's folder in it
   * @param temporary name for a file that is being written, on the same file system
   */
  constructor(root: string, name: string, temporary: string) {
    this.root = root;
    this.name = name;
    this.temporary = temporary;
  }

  get path(): string {
    return join(this.root, this.name);
  }

  /** Null when there is no such file. */
  read(file: string): Uint8Array | null {
    try {
      return readFileSync(join(this.path, file));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  write(file: string, content: string | Uint8Array): void {
    this.place(join(this.path, file), content);
  }

  /** Straight into its place: for a generation that nobody reads yet. */
  fill(file: string, content: string | Uint8Array): void {
    const target = join(this.path, file);
    this.ensure(dirname(target));
    writeFileSync(target, content);
  }

  remove(file: string): void {
    rmSync(join(this.path, file), { force: true });
  }

  /** Makes this generation, in this state, the one that readers use. */
  writeManifest(manifest: Manifest): void {
    this.place(join(this.root, manifestFile), JSON.stringify(manifest));
  }

  readManifest(): string | null {
    const file = join(this.root, manifestFile);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  }

  /** Moves it to another place on the same file system. */
  move(root: string): void {
    mkdirSync(root, { recursive: true });
    renameSync(this.path, join(root, this.name));
    this.root = root;
    this.folders.clear();
  }

  private place(target: string, content: string | Uint8Array): void {
    this.ensure(dirname(target));
    writeFileSync(this.temporary, content);
    renameSync(this.temporary, target);
  }

  private ensure(folder: string): void {
    if (this.folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.folders.add(folder);
  }
}
