/** Puts the publisher together: the one place where its concrete parts are made. */
import { join } from 'node:path';
import type { Clock } from './definitions.ts';
import { Engine } from './engine/engine.ts';
import { Intake } from './engine/intake.ts';
import { doubtMissingMedia, inspectPortal } from './engine/strangers.ts';
import { loadAstroRenderer } from './infra/astro-renderer.ts';
import { startControlServer } from './infra/control-server.ts';
import { DiskMediaStore } from './infra/disk-media-store.ts';
import { DiskPortalFolder, searchFolderName } from './infra/disk-portal-folder.ts';
import { HttpFeedSource } from './infra/http-feed-source.ts';
import { inlineHashesOf } from './infra/inline-hashes.ts';
import { openOrRecover } from './infra/recover-state.ts';
import { writeServerHeaders } from './infra/server-header-files.ts';
import { ServerRuleFiles } from './infra/server-rule-files.ts';
import { Publisher, type PublisherStatus } from './publisher.ts';
import { publishAll, removeFreshCopy } from './scratch/publish-all.ts';
import { SearchDesk } from './search/search-desk.ts';

export interface PublisherSettings {
  dataDir: string;
  /** Folder of the Astro build. */
  build: string;
  feedUrl: string;
  feedKey: string;
  /** The portal's public address without a slash at the end. */
  siteUrl: string;
  /** The newsroom's public address without a slash at the end. */
  cmsUrl: string;
  clock?: Clock;
  log: (message: string) => void;
}

export interface RunningPublisher {
  /** Where other commands reach it: `GET /status`, `POST /publish-all`. */
  address: string;
  status(): PublisherStatus;
  stop(): Promise<void>;
}

/** Where the publisher keeps its things, below the data folder. */
export function publisherFolders(dataDir: string) {
  const own = join(dataDir, 'publisher');
  return {
    own,
    state: join(own, 'state.db'),
    media: join(own, 'media'),
    scratch: join(own, 'writing'),
    search: join(own, 'search'),
    portal: join(dataDir, 'portal'),
    servers: join(dataDir, 'servers'),
  };
}

export async function startPublisher(settings: PublisherSettings): Promise<RunningPublisher> {
  const { dataDir, log } = settings;
  const clock = settings.clock ?? { now: () => Date.now() };
  const folders = publisherFolders(dataDir);
  const { state, isFresh } = openOrRecover(folders.state, log);
  const renderer = await loadAstroRenderer(settings.build, settings.siteUrl, settings.cmsUrl);
  const media = new DiskMediaStore(folders.media);
  const rules = new ServerRuleFiles(folders.servers);
  const { siteUrl, cmsUrl } = settings;
  writeServerHeaders(folders.servers, await inlineHashesOf(renderer), { siteUrl, cmsUrl });
  const folder = new DiskPortalFolder(folders.portal, folders.scratch, folders.media);
  folder.installAssets(renderer.assets);
  const search = new SearchDesk(
    { state: folders.state, own: folders.search, published: join(folders.portal, searchFolderName) },
    (error) => publisher.noteError(error),
  );
  const engine = new Engine({
    state,
    renderer,
    folder,
    media,
    siteUrl: settings.siteUrl,
    onTouched: (touched) => search.note(touched),
    onRedirectRules: (text) => rules.write(text),
    onPageError: (path, error) =>
      publisher.noteError(new Error(`cannot render ${path}: ${messageOf(error)}`)),
  });
  const source = new HttpFeedSource(settings.feedUrl, settings.feedKey);
  const intake = new Intake({ engine, source, media, clock });
  const publisher = new Publisher({ engine, intake, source, clock, search, log, isFresh });
  publisher.onSettled(() => inspectPortal(engine, folder, renderer.assets, media));
  doubtMissingMedia(engine, media);
  removeFreshCopy(folders.own);
  let lastOrder: Promise<unknown> = Promise.resolve();
  const control = await startControlServer({
    'GET /status': () => publisher.status(),
    'POST /publish-all': () => {
      const order = () =>
        publishAll({ publisher, engine, folder, search, settings, folders, assets: renderer.assets });
      return (lastOrder = lastOrder.then(order, order));
    },
  });
  const running = publisher.run();
  return {
    address: control.address,
    status: () => publisher.status(),
    async stop() {
      publisher.stop();
      await search.stop();
      await control.close();
      await running;
      state.close();
    },
  };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
