import { join } from 'node:path';
import { CommandError } from './entry.ts';
import type { Environment } from './environment.ts';
import { tryLock, type Lock } from './lock.ts';
import { readRunFile, writeRunFile } from './run-files.ts';

/** Claims the data folder for this process, for as long as it lives.
 * @throws CommandError when a newsroom runs on it already */
export function claimDataDir(environment: Environment): Lock {
  const { dataDir, siteUrl, cmsUrl } = environment;
  const lock = tryLock(join(dataDir, 'run', 'newsroom.lock'));
  if (!lock) {
    const pid = readRunFile(dataDir, 'newsroom')?.pid;
    throw new CommandError(
      `The newsroom on ${dataDir} is running already${pid ? ` (process ${pid})` : ''}.\n` +
        `Portal: ${siteUrl}   CMS: ${cmsUrl}/admin\n` +
        'Stop that one first, or give this one another folder and ports: DATA_DIR, PORTAL_PORT, CMS_PORT.',
    );
  }
  writeRunFile(dataDir, 'newsroom', { pid: process.pid, address: null });
  return lock;
}
