/** Which generations of the index there are on the disk: the one that readers use, one in the making, and rubbish. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile } from '../../search/manifest.ts';
import type { Content } from '../projection/content.ts';
import { Generation } from './generation.ts';
import { SearchFolder } from './search-folder.ts';
import { removeStore, SearchStore, UnusableStoreError } from './search-store.ts';

export interface Places {
  /** Folder of the worker's own. */
  own: string;
  /** `/search/` on disk, on the same file system. */
  published: string;
}

const storeName = /^g(\d+)\.db$/;
const rubbishName = /^rubbish-/;

export class Generations {
  readonly places: Places;
  private readonly content: Content;
  private readonly leafSize: number;
  private last = 0;

  constructor(places: Places, content: Content, leafSize: number) {
    this.places = places;
    this.content = content;
    this.leafSize = leafSize;
    for (const folder of [places.own, places.published]) mkdirSync(folder, { recursive: true });
  }

  /** The newest complete one; everything else goes. Null: there is none that can be used. */
  open(): Generation | null {
    const numbers = readdirSync(this.places.own)
      .flatMap((name) => Number(storeName.exec(name)?.[1] ?? []))
      .sort((a, b) => b - a);
    this.last = Math.max(0, ...numbers, ...this.foldersThere());
    let found: Generation | null = null;
    for (const number of numbers) {
      const candidate: Generation | null = found === null ? this.tryOpen(number) : null;
      if (candidate === null) removeStore(this.storeFile(number));
      else found = candidate;
    }
    this.removeAllBut(found);
    return found;
  }

  /** A new one, empty, in the worker's own folder. */
  begin(): Generation {
    const number = ++this.last;
    const store = new SearchStore(this.storeFile(number));
    const generation = this.generation(number, store, this.places.own);
    mkdirSync(generation.folder.path, { recursive: true });
    return generation;
  }

  /** Makes it the one that is used from now on, also after a crash, and brings it to where readers find it. */
  complete(generation: Generation): void {
    generation.store.setMeta('complete', '1');
    generation.folder.move(this.places.published);
  }

  /** Its store is gone at once; its files are as long as `sweep` is not asked to remove them. */
  retire(generation: Generation): void {
    generation.store.close();
    removeStore(generation.store.file);
  }

  /** Takes a generation's files away from readers, at once. */
  withdraw(generation: Generation): void {
    if (!existsSync(generation.folder.path)) return;
    renameSync(generation.folder.path, join(this.places.own, `rubbish-${generation.folder.name}`));
  }

  /** Removes what has been withdrawn, a little at a time. */
  *sweep(): Generator<void> {
    for (const name of readdirSync(this.places.own)) {
      if (!rubbishName.test(name)) continue;
      const folder = join(this.places.own, name);
      yield* removeBelow(folder);
      rmSync(folder, { recursive: true, force: true });
    }
  }

  private tryOpen(number: number): Generation | null {
    try {
      const store = new SearchStore(this.storeFile(number));
      if (store.meta('complete') !== null) return this.bringOut(number, store);
      store.close();
    } catch (error) {
      if (!(error instanceof UnusableStoreError)) throw error;
    }
    return null;
  }

  /** A crash may have come between its completion and its move. */
  private bringOut(number: number, store: SearchStore): Generation {
    const { own, published } = this.places;
    const isInside = existsSync(join(own, `g${number}`));
    const generation = this.generation(number, store, isInside ? own : published);
    if (isInside) generation.folder.move(published);
    return generation;
  }

  private generation(number: number, store: SearchStore, root: string): Generation {
    const folder = new SearchFolder(root, `g${number}`, join(this.places.own, `writing-g${number}`));
    return new Generation(store, folder, this.content, this.leafSize);
  }

  private storeFile(number: number): string {
    return join(this.places.own, `g${number}.db`);
  }

  private foldersThere(): number[] {
    return readdirSync(this.places.published).flatMap((name) => Number(/^g(\d+)$/.exec(name)?.[1] ?? []));
  }

  private removeAllBut(present: Generation | null): void {
    const { own, published } = this.places;
    const remove = (folder: string, kept: string[]) => {
      for (const name of readdirSync(folder))
        if (!kept.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
    };
    // Without any the old manifest stays until there is a new one: what it names is gone, but readers are told so.
    remove(published, present === null ? [manifestFile] : [present.folder.name, manifestFile]);
    const store = present === null ? '' : `${present.folder.name}.db`;
    remove(own, [store, `${store}-wal`, `${store}-shm`]);
  }
}

const removedTogether = 200;

function* removeBelow(folder: string): Generator<void> {
  let removed = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* removeBelow(path);
    rmSync(path, { recursive: true, force: true });
    if (++removed % removedTogether === 0) yield;
  }
}
