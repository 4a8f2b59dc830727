/** The preview as the newsroom uses it: orders go to a thread, which is replaced when the portal's code is built anew. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { contentTypeOf } from '../portal/content-types.ts';
import { filesBelow } from '../publisher/infra/disk-portal-folder.ts';
import type { PreviewDress, PreviewFile, PreviewPage, PreviewScene } from './scene.ts';

export interface PreviewOrder {
  number: number;
  scene: PreviewScene;
  dress: PreviewDress;
}

export type PreviewResult = { number: number; page: PreviewPage } | { number: number; error: string };

export interface PreviewSettings {
  /** Folder of the Astro build. */
  build: string;
  /** The portal's public address without a slash at the end. */
  siteUrl: string;
  /** The newsroom's public address without a slash at the end. */
  cmsUrl: string;
}

export interface Preview {
  /** The portal's public address without a slash at the end. */
  readonly siteUrl: string;
  /** Whether the portal's code has been built, and so pages can be rendered. */
  isReady(): boolean;
  render(scene: PreviewScene, dress: PreviewDress): Promise<PreviewPage>;
  /** A style or fixed file of the release, by its path on the portal; null when there is none. */
  file(path: string): PreviewFile | null;
  stop(): Promise<void>;
}

interface Thread {
  worker: Worker;
  /** When the build was made that the thread has loaded. */
  builtAt: number;
  waiting: Map<number, PromiseWithResolvers<PreviewPage>>;
}

/** Makes a preview; its thread starts with the first page that is asked for. */
export function createPreview(settings: PreviewSettings): Preview {
  const { build, siteUrl } = settings;
  const entry = join(build, 'server', 'entry.mjs');
  let thread: Thread | null = null;
  let orders = 0;

  function present(): Thread {
    const builtAt = statSync(entry, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (thread && (thread.builtAt === builtAt || builtAt === 0)) return thread;
    void thread?.worker.terminate();
    const started = startThread(settings, builtAt, () => {
      if (thread === started) thread = null;
    });
    return (thread = started);
  }

  return {
    siteUrl,
    isReady: () => existsSync(entry),
    render(scene, dress) {
      const { worker, waiting } = present();
      const answer = Promise.withResolvers<PreviewPage>();
      const number = ++orders;
      waiting.set(number, answer);
      worker.postMessage({ number, scene, dress } satisfies PreviewOrder);
      return answer.promise;
    },
    file(path) {
      const folder = join(build, 'client');
      // Only names that the build itself made are ever opened.
      if (!filesBelow(folder).includes(path)) return null;
      return { bytes: new Uint8Array(readFileSync(join(folder, path))), contentType: contentTypeOf(path) };
    },
    stop: async () => void (await thread?.worker.terminate()),
  };
}

function startThread(settings: PreviewSettings, builtAt: number, onEnd: () => void): Thread {
  const worker = new Worker(new URL('./preview-worker.ts', import.meta.url), { workerData: settings });
  const waiting: Thread['waiting'] = new Map();
  let failure: unknown = new Error('the preview was stopped');
  worker.on('message', (result: PreviewResult) => {
    const answer = waiting.get(result.number);
    waiting.delete(result.number);
    if ('page' in result) answer?.resolve(result.page);
    else answer?.reject(new Error(result.error));
  });
  worker.on('error', (error) => (failure = error));
  worker.on('exit', () => {
    onEnd();
    for (const answer of waiting.values()) answer.reject(failure);
  });
  // A newsroom that stops does not wait for somebody to look at something.
  worker.unref();
  return { worker, builtAt, waiting };
}
