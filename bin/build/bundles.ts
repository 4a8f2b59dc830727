import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type BundleName = 'cms' | 'site';

/** How one of the two bundles is made; all paths are relative to the repository's root. */
export interface Bundle {
  title: string;
  sources: readonly string[];
  /** Holds the hash of the sources that the bundle beside it was made from. */
  stamp: string;
  /** A file that every finished build leaves. */
  proof: string;
  /** The tool's program file and its arguments. */
  command: readonly [string, ...string[]];
  variables: Record<string, string>;
}

const shared = ['package-lock.json', 'tsconfig.json'];

export const bundles: Record<BundleName, Bundle> = {
  cms: {
    title: 'the editors’ admin (Next.js)',
    sources: [...shared, 'cms', 'site/search/words.ts', 'site/search/query.ts'],
    stamp: 'cms/.next/built-from.txt',
    proof: 'cms/.next/BUILD_ID',
    command: ['node_modules/next/dist/bin/next', 'build', 'cms'],
    // Next loads the configuration while it builds, but nothing of this machine may end up in a bundle.
    variables: {
      DATA_DIR: join(tmpdir(), 'newsroom-build'),
      DATABASE_URL: `file:${join(tmpdir(), 'newsroom-build', 'cms.db')}`,
      PAYLOAD_SECRET: 'only-while-building',
      FEED_KEY: 'only-while-building',
      CMS_URL: 'http://localhost:3000',
      SITE_URL: 'http://localhost:4321',
    },
  },
  site: {
    title: 'the portal’s pages (Astro)',
    sources: [...shared, 'astro.config.mjs', 'site', 'content/pages', 'public', 'cms/feed/wire.ts'],
    stamp: 'dist/built-from.txt',
    proof: 'dist/server/entry.mjs',
    command: ['node_modules/astro/bin/astro.mjs', 'build'],
    variables: {},
  },
};
