import { join } from 'node:path';
import { startPublisher } from '../site/publisher/start-publisher.ts';
import { loadEnvironment, runCommand } from './entry.ts';
import { repositoryRoot } from './repository.ts';
import { writeRunFile } from './run-files.ts';
import { endsWithParent } from './supervisor/child-side.ts';

await runCommand(async () => {
  const { dataDir, feedUrl, feedKey, siteUrl, cmsUrl } = loadEnvironment();
  const publisher = await startPublisher({
    dataDir,
    build: join(repositoryRoot, 'dist'),
    feedUrl,
    feedKey,
    siteUrl,
    cmsUrl,
    log: console.log,
  });
  writeRunFile(dataDir, 'publisher', { pid: process.pid, address: publisher.address });
  endsWithParent(() => publisher.stop());
});
