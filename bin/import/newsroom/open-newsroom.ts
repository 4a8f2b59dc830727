import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importKeyOf } from '../../../cms/import/key.ts';
import type { Deliver } from '../../../cms/import/messages.ts';
import { findFeedKey, findPayloadSecret } from '../../data-dir.ts';
import { CommandError, loadEnvironment } from '../../entry.ts';
import { localAddress, type Environment } from '../../environment.ts';
import { tryLock } from '../../lock.ts';
import { writeRunFile } from '../../run-files.ts';
import { dryRun } from './dry-run.ts';
import { deliverInProcess, type NewsroomPlace } from './in-process.ts';
import { deliverOverHttp } from './over-http.ts';

/** The newsroom that an import writes into; SQLite allows one writing process, so there are two ways in. */
export interface OpenNewsroom {
  /** For the person who looks on. */
  how: string;
  deliver: Deliver;
  close(): Promise<void>;
}

const startupMs = 120_000;

/** Opens the newsroom to write: through the CMS if that runs, else in this process, which then keeps others out. */
export async function openNewsroom(): Promise<OpenNewsroom> {
  const environment = loadEnvironment();
  const { host, cmsPort, dataDir, payloadSecret } = environment;
  const address = localAddress(host, cmsPort);
  const lock = (await isAnswering(address)) ? null : tryLock(join(dataDir, 'run', 'newsroom.lock'));
  if (lock === null) {
    await waitForCms(address);
    return {
      how: `qua CMS đang chạy tại ${address}`,
      deliver: deliverOverHttp(address, importKeyOf(payloadSecret)),
      close: () => Promise.resolve(),
    };
  }
  writeRunFile(dataDir, 'newsroom', { pid: process.pid, address: null });
  const { deliver, close } = await deliverInProcess(environment);
  const release = async () => {
    await close();
    lock.release();
  };
  return { how: `vào thẳng cơ sở dữ liệu của ${dataDir}`, deliver, close: release };
}

/** Opens it to look only. A newsroom that does not run is looked at in a copy, so that nothing of it changes. */
export async function lookAtNewsroom(environment: Environment): Promise<OpenNewsroom> {
  const { host, cmsPort, databaseUrl } = environment;
  const address = localAddress(host, cmsPort);
  const secret = findPayloadSecret(environment);
  if (secret !== null && (await isAnswering(address))) {
    const deliver = deliverOverHttp(address, importKeyOf(secret));
    return {
      how: `xem CMS đang chạy tại ${address}`,
      deliver: dryRun(deliver),
      close: () => Promise.resolve(),
    };
  }
  const file = /^file:(.+)$/.exec(databaseUrl)?.[1];
  if (file !== undefined && !existsSync(decodeURIComponent(file))) {
    return { how: 'tòa soạn còn trống', deliver: dryRun(null), close: () => Promise.resolve() };
  }
  return lookAtCopy(environment, file === undefined ? null : decodeURIComponent(file));
}

async function lookAtCopy(environment: Environment, file: string | null): Promise<OpenNewsroom> {
  const folder = await mkdtemp(join(tmpdir(), 'newsroom-look-'));
  for (const end of file === null ? [] : ['', '-wal']) {
    if (existsSync(`${file}${end}`)) await copyFile(`${file}${end}`, join(folder, `cms.db${end}`));
  }
  const place: NewsroomPlace = {
    dataDir: folder,
    databaseUrl: file === null ? environment.databaseUrl : `file:${join(folder, 'cms.db')}`,
    payloadSecret: findPayloadSecret(environment) ?? 'nothing is written with it',
    feedKey: findFeedKey(environment) ?? 'nothing is read with it',
    cmsUrl: environment.cmsUrl,
  };
  const { deliver, close } = await deliverInProcess(place);
  const cleanUp = async () => {
    await close();
    await rm(folder, { recursive: true, force: true });
  };
  return {
    how: 'xem một bản sao của cơ sở dữ liệu',
    deliver: dryRun(deliver),
    close: cleanUp,
  };
}

async function isAnswering(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5000) }).catch(
    () => null,
  );
  return answer?.ok === true;
}

async function waitForCms(address: string): Promise<void> {
  const deadline = performance.now() + startupMs;
  while (!(await isAnswering(address))) {
    if (performance.now() > deadline) {
      throw new CommandError(
        `The newsroom runs, but its CMS does not answer at ${address}. See: npm run status`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
