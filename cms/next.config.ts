import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '..');

const nextConfig: NextConfig = {
  poweredByHeader: false,
  turbopack: {
    root: repository,
    resolveAlias: { 'payload/shared': { browser: './search/payload-shared.ts' } },
  },
  outputFileTracingRoot: repository,
  // Types are checked for the whole repository at once, by `npm test`.
  typescript: { tsconfigPath: '../tsconfig.json', ignoreBuildErrors: true },
  // The address that a leader is sent is short and says what it is.
  rewrites: async () => [{ source: '/xem-truoc/:token', destination: '/api/review/:token' }],
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
