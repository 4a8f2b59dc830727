/** Renders previews in a thread of its own, with the release that was built when it began. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadAstroRenderer } from '../publisher/infra/astro-renderer.ts';
import { dressPage } from './dress-page.ts';
import type { PreviewOrder, PreviewResult } from './preview.ts';
import { renderScene } from './render-scene.ts';

const { build, siteUrl, cmsUrl } = workerData as { build: string; siteUrl: string; cmsUrl: string };
const renderer = await loadAstroRenderer(build, siteUrl, cmsUrl);

parentPort?.on('message', (order: PreviewOrder) => {
  const say = (result: PreviewResult) => parentPort?.postMessage(result);
  work(order).then(say, (error: unknown) => say({ number: order.number, error: String(error) }));
});

async function work({ number, scene, dress }: PreviewOrder): Promise<PreviewResult> {
  const { status, html } = await renderScene(scene, renderer);
  return { number, page: { status, html: status === 200 ? dressPage(html, dress, siteUrl) : '' } };
}
