import { join } from 'node:path';
import { handOverPreview } from '../cms/preview/preview-renderer.ts';
import { startCmsServer } from '../cms/server.ts';
import { loadEnvironment, runCommand } from './entry.ts';
import { createPreview } from '../site/preview/preview.ts';
import { repositoryRoot } from './repository.ts';
import { endsWithParent } from './supervisor/child-side.ts';

// Drafts, uploads and password hashes are nobody else's on this machine.
process.umask(0o077);

await runCommand(async () => {
  const { host, cmsPort, siteUrl, cmsUrl } = loadEnvironment();
  handOverPreview(createPreview({ build: join(repositoryRoot, 'dist'), siteUrl, cmsUrl }));
  const server = await startCmsServer({
    port: cmsPort,
    host,
    dev: process.env.NODE_ENV === 'development',
  });
  endsWithParent(() => server.close());
});
