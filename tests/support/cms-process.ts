/** A CMS without Next in a process of its own, on the folder and port of its environment; made to be killed. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { getPayload, handleEndpoints } from 'payload';
import { loadEnvironment } from '../../bin/entry.ts';
import { endsWithParent } from '../../bin/supervisor/child-side.ts';
import { buildCmsConfig } from '../../cms/build-config.ts';
import { serveFetch } from './fetch-server.ts';

const { dataDir, databaseUrl, payloadSecret: secret, feedKey, cmsUrl, cmsPort } = loadEnvironment();
await mkdir(join(dataDir, 'uploads'), { recursive: true });
const config = await buildCmsConfig({ databaseUrl, dataDir, secret, feedKey, cmsUrl, logLevel: 'error' });
const payload = await getPayload({ config });
const server = await serveFetch((request) => handleEndpoints({ config, request }), cmsPort);
endsWithParent(async () => {
  await server.stop();
  await payload.destroy();
});
