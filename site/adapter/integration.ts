import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressAssets } from './compress-assets.ts';
import { inlineScripts } from './inline-scripts.ts';
import { inlineStyle } from './inline-style.ts';
import { writeServiceWorker } from './service-worker.ts';

/**
 * Makes `astro build` produce `dist/server/entry.mjs`, a module with the exports of `./server.ts` that renders single
 * pages on demand, and `dist/client`, the files that its pages refer to.
 */
export function publisherAdapter(): AstroIntegration {
  return {
    name: 'publisher-adapter',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [inlineScripts(), inlineStyle()] } });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'publisher-adapter',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./server.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { serverOutput: 'stable' },
        });
      },
      'astro:build:done': async ({ dir }) => {
        compressAssets(fileURLToPath(dir));
        await writeServiceWorker(fileURLToPath(dir));
      },
    },
  };
}
