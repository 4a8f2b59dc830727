import { once } from 'node:events';
import { join } from 'node:path';
import { createPortalServer } from '../site/portal/create-portal-server.ts';
import { stopServer } from '../site/portal/stop-server.ts';
import { loadEnvironment, runCommand } from './entry.ts';
import { endsWithParent } from './supervisor/child-side.ts';

await runCommand(async () => {
  const { dataDir, host, portalPort } = loadEnvironment();
  const server = createPortalServer({ folder: join(dataDir, 'portal'), onError: console.error });
  endsWithParent(() => stopServer(server));
  server.listen(portalPort, host);
  await once(server, 'listening');
});
