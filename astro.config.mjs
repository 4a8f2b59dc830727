import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { publisherAdapter } from './site/adapter/integration.ts';

export default defineConfig({
  srcDir: './site',
  outDir: './dist',
  output: 'server',
  trailingSlash: 'always',
  compressHTML: true,
  session: false,
  build: { assets: 'assets', inlineStylesheets: 'never' },
  security: { checkOrigin: false },
  // Pictures are encoded in the newsroom, when they are uploaded.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  // Scripts are files: the policy of the portal's pages allows none that is written into them.
  vite: { build: { assetsInlineLimit: 0 } },
  adapter: publisherAdapter(),
  integrations: [mdx()],
});
