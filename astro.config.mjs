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
  // The portal's policy knows the scripts in the head only: no other is written into a page.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  adapter: publisherAdapter(),
  integrations: [mdx()],
});
