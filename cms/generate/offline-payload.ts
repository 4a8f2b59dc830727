import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPayload, type Payload } from 'payload';

import { buildCmsConfig } from '../build-config.ts';

/** An instance that only knows the configuration: for what is generated from it. No database is opened. */
export async function offlinePayload(): Promise<Payload> {
  const dataDir = join(tmpdir(), 'cms-offline');
  const config = await buildCmsConfig({
    databaseUrl: `file:${join(dataDir, 'never-opened.db')}`,
    dataDir,
    secret: 'offline',
    feedKey: 'offline',
    cmsUrl: 'http://localhost:3000',
  });
  return getPayload({ config, key: 'offline', disableDBConnect: true, disableOnInit: true });
}
