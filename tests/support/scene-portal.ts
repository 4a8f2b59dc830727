/** Pages of the portal over documents as they cross from the newsroom, without a newsroom: quick, and exact to the byte. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Change, Media } from '../../cms/feed/wire.ts';
import type { PublishedFile } from '../../site/data/reader.ts';
import { createPortalServer } from '../../site/portal/create-portal-server.ts';
import { loadAstroRenderer } from '../../site/publisher/infra/astro-renderer.ts';
import { fileOf } from '../../site/publisher/infra/disk-portal-folder.ts';
import { AddressBook } from '../../site/publisher/projection/address-book.ts';
import { Content } from '../../site/publisher/projection/content.ts';
import { Notes } from '../../site/publisher/projection/notes.ts';
import { Projection } from '../../site/publisher/projection/projection.ts';
import { openState } from '../../site/publisher/projection/schema.ts';
import { SharedCache } from '../../site/publisher/projection/shared-cache.ts';
import { TrackedReader } from '../../site/publisher/projection/tracked-reader.ts';
import { findFreePort } from './newsroom-process.ts';
import { build } from './test-portal.ts';

export interface SceneMedia {
  media: Media;
  files: PublishedFile[];
  /** What the files hold, by their address on the portal. */
  data?: Map<string, Uint8Array>;
}

export interface ScenePortal {
  /** The page's text; null when nothing stands at the address. */
  page(path: string): Promise<string | null>;
  /** Publishes every page into a folder and serves it. */
  serve(): Promise<{ url: string; stop(): Promise<void> }>;
  close(): void;
}

const cmsUrl = 'https://toasoan.example';

/** @param now the instant whose state is shown, in milliseconds */
export async function openScenePortal(
  changes: Change[],
  media: SceneMedia[],
  now: number,
  siteUrl = 'https://congdoan.example',
): Promise<ScenePortal> {
  const state = openState(':memory:');
  const content = new Content(state);
  const atHome = await loadAstroRenderer(build, siteUrl, cmsUrl);
  const book = new AddressBook(content, atHome.plainPages, () => now);
  state.exec('BEGIN');
  new Projection(content, book).apply(changes, media, now);
  state.exec('COMMIT');
  const cache = new SharedCache(content, book, now);
  const render = async (path: string, renderer = atHome) => {
    const { status, body } = await renderer.render(path, new TrackedReader(content, new Notes(), cache));
    return status === 200 ? body : null;
  };
  return {
    page: (path) => render(path),
    async serve() {
      const port = await findFreePort();
      const url = `http://127.0.0.1:${port}`;
      const renderer = await loadAstroRenderer(build, url, cmsUrl);
      const folder = mkdtempSync(join(tmpdir(), 'scene-portal-'));
      cpSync(renderer.assets, folder, { recursive: true });
      for (const path of book.all()) {
        const body = await render(path, renderer);
        if (body !== null) put(folder, fileOf(path), body);
      }
      for (const [path, bytes] of media.flatMap(({ data }) => [...(data ?? [])])) put(folder, path, bytes);
      const server = createPortalServer({ folder, onError: (error) => console.error(error) });
      await new Promise<void>((resolve) => server.listen(Number(port), '127.0.0.1', resolve));
      return { url, stop: () => stop(server, folder) };
    },
    close: () => state.close(),
  };
}

function put(folder: string, path: string, data: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
}

function stop(server: ReturnType<typeof createPortalServer>, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
