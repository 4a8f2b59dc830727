import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../build/ensure-built.ts';
import type { ReadyEnvironment } from '../data-dir.ts';
import { CommandError, loadEnvironment } from '../entry.ts';
import { asVariables, localAddress } from '../environment.ts';
import { claimDataDir } from '../newsroom-lock.ts';
import { repositoryRoot } from '../repository.ts';
import { readRunFile, writeRunFile } from '../run-files.ts';
import { logStream, logUnder } from './log-lines.ts';
import { requireFreePort } from './ports.ts';
import { waitUntilReady } from './readiness.ts';
import { aborted, stopSignal } from './stop-signal.ts';
import { watchSite } from './watch-site.ts';
import { spawnChild, supervise, type SupervisedProcess } from './supervised-process.ts';

const processNames = ['portal', 'cms', 'publisher'] as const;
type ProcessName = (typeof processNames)[number];

const say = logUnder('newsroom');
const firstAdminName = 'first-admin.txt';

/** Builds, prepares, runs and watches the three processes until it is told to stop. */
export async function runNewsroom({ isDevelopment }: { isDevelopment: boolean }): Promise<void> {
  const environment = loadEnvironment();
  const lock = claimDataDir(environment);
  const stop = stopSignal();
  const isFirstRun = !existsSync(join(environment.dataDir, firstAdminName));
  const running = new Map<ProcessName, SupervisedProcess>();
  const run = (name: ProcessName) => {
    if (!stop.aborted) running.set(name, superviseProcess(name, environment, isDevelopment));
  };
  try {
    await requireFreePort('PORTAL_PORT', environment.portalPort, environment.host);
    await requireFreePort('CMS_PORT', environment.cmsPort, environment.host);
    run('portal');
    await ensureBuilt({ report: say, signal: stop, only: isDevelopment ? ['site'] : undefined });
    await prepareDatabase(environment, stop);
    run('cms');
    run('publisher');
    if (await waitForAll(environment, stop)) announce(environment, isFirstRun);
    if (isDevelopment) {
      say('watching site/: each change is built and published anew');
      const onBuilt = async () => running.get('publisher')?.restart();
      watchSite({ signal: stop, report: say, onBuilt });
    }
    await aborted(stop);
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    say('stopping …');
    await Promise.all([...running.values()].map((each) => each.stop()));
    lock.release();
    process.disconnect?.();
  }
}

function superviseProcess(
  name: ProcessName,
  environment: ReadyEnvironment,
  isDevelopment: boolean,
): SupervisedProcess {
  const addresses: Record<ProcessName, string | null> = {
    portal: localAddress(environment.host, environment.portalPort),
    cms: localAddress(environment.host, environment.cmsPort),
    // The publisher says itself where it answers, as soon as it knows.
    publisher: null,
  };
  return supervise({
    file: join(repositoryRoot, 'bin', `${name}.ts`),
    env: childVariables(environment, isDevelopment),
    log: logUnder(name),
    onStart: (pid) => writeRunFile(environment.dataDir, name, { pid, address: addresses[name] }),
  });
}

function childVariables(environment: ReadyEnvironment, isDevelopment: boolean): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...asVariables(environment),
    NODE_ENV: isDevelopment ? 'development' : 'production',
  };
}

async function prepareDatabase(environment: ReadyEnvironment, stop: AbortSignal): Promise<void> {
  say('preparing the database …');
  const child = spawnChild(join(repositoryRoot, 'bin', 'prepare.ts'), childVariables(environment, false));
  const log = logUnder('cms');
  if (child.stdout) logStream(child.stdout, log);
  if (child.stderr) logStream(child.stderr, log);
  stop.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
  await once(child, 'close');
  if (child.exitCode !== 0 && !stop.aborted) {
    throw new CommandError('The database could not be prepared; the lines above say why.');
  }
}

async function waitForAll(environment: ReadyEnvironment, stop: AbortSignal): Promise<boolean> {
  const { dataDir, host, cmsPort, portalPort } = environment;
  const isOk = (response: Response) => response.ok;
  say('waiting for the first publication …');
  const ready = await Promise.all([
    waitUntilReady(() => `${localAddress(host, cmsPort)}/api/health`, isOk, stop),
    waitUntilReady(() => `${localAddress(host, portalPort)}/`, isOk, stop),
    waitUntilReady(() => controlAddress(dataDir, '/status'), isOk, stop),
  ]);
  return ready.every(Boolean);
}

function controlAddress(dataDir: string, path: string): string | null {
  const address = readRunFile(dataDir, 'publisher')?.address;
  return address ? `${address}${path}` : null;
}

function announce({ siteUrl, cmsUrl, dataDir, admin }: ReadyEnvironment, isFirstRun: boolean): void {
  const firstAdmin = join(dataDir, firstAdminName);
  say('');
  say(`portal   ${siteUrl}/`);
  say(`CMS      ${cmsUrl}/admin`);
  if (admin) say(`login    ${admin.email} (the password given in ADMIN_PASSWORD when it was made)`);
  else if (existsSync(firstAdmin)) {
    if (isFirstRun)
      for (const line of readFileSync(firstAdmin, 'utf8').trim().split('\n')) say(`login    ${line}`);
    say(`login    kept in ${firstAdmin}`);
  }
  say('Ctrl-C stops everything.');
}
