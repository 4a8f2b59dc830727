/** The files of the index as far as they have been needed, each fetched once while it holds. */
import type { SearchSource } from './answers.ts';
import { manifestFile, parseManifest, type Manifest } from './manifest.ts';

/** Files kept; a visit needs far fewer. */
const filesKept = 2000;

export class IndexFiles {
  /** Fetches begun so far. */
  fetches = 0;
  private readonly source: SearchSource;
  private readonly clock: () => number;
  private known: Manifest | null = null;
  private asking: Promise<Manifest> | null = null;
  private askedAt = Number.NEGATIVE_INFINITY;
  private readonly files = new Map<string, Promise<unknown>>();

  /** @param clock milliseconds that only rise */
  constructor(source: SearchSource, clock: () => number) {
    this.source = source;
    this.clock = clock;
  }

  /** The manifest, fetched if there is none yet. @throws when it cannot be had */
  async manifest(): Promise<Manifest> {
    return this.known ?? this.askAgain();
  }

  get present(): Manifest | null {
    return this.known;
  }

  /** Milliseconds since the manifest was asked for. */
  get age(): number {
    return this.clock() - this.askedAt;
  }

  /** Fetches the manifest; if it is another one, everything else is fetched anew when it is needed. */
  async askAgain(): Promise<Manifest> {
    this.asking ??= this.ask().finally(() => {
      this.asking = null;
    });
    return this.asking;
  }

  private async ask(): Promise<Manifest> {
    this.fetches++;
    const at = this.clock();
    const manifest = parseManifest(await this.source.json(manifestFile));
    const isOther = manifest.version !== this.known?.version || manifest.folder !== this.known.folder;
    this.askedAt = at;
    if (isOther) this.forget();
    // The same object as long as nothing has changed: callers compare.
    else if (this.known !== null) return this.known;
    this.known = manifest;
    return manifest;
  }

  /** Lets everything but the manifest be fetched anew. */
  forget(): void {
    this.files.clear();
  }

  /** Whether a file has been fetched, or is on its way. */
  has(folder: string, path: string): boolean {
    return this.files.has(`${folder}/${path}`);
  }

  async bytes(folder: string, path: string): Promise<Uint8Array | null> {
    return this.once(`${folder}/${path}`, (whole) => this.source.bytes(whole));
  }

  /** Parsed as `T` by whoever wrote it; null: it is not there. */
  async json<T>(folder: string, path: string): Promise<T | null> {
    return this.once(
      `${folder}/${path}`,
      async (whole) => ((await this.source.json(whole)) ?? null) as T | null,
    );
  }

  /** A search that began before a new generation may still ask for files of the old one: these are others. */
  private async once<T>(path: string, fetch: (path: string) => Promise<T>): Promise<T> {
    const known = this.files.get(path) as Promise<T> | undefined;
    if (known !== undefined) return known;
    if (this.files.size >= filesKept) this.forget();
    this.fetches++;
    const fetching = fetch(path);
    this.files.set(path, fetching);
    try {
      return await fetching;
    } catch (error) {
      // The next one who needs it tries again.
      if (this.files.get(path) === fetching) this.files.delete(path);
      throw error;
    }
  }
}
