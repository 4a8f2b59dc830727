import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, findFreePort, runNewsroomCommand } from './newsroom-process.ts';

/** The first administrator of the newsrooms that tests start. */
export const administrator = { email: 'quan-tri@example.com', password: 'mat-khau-thu-nghiem' };

/** A newsroom as `npm start` runs it. */
export interface RunningNewsroom {
  portal: string;
  cms: string;
  dataDir: string;
  /** Waits until everything that is committed by now is published. @throws when it is not within a minute */
  settled(): Promise<void>;
  /** Ends it, and removes its folder unless it was given. */
  stop(): Promise<void>;
}

export interface NewsroomWish {
  /** Whether an empty newsroom is filled with the demonstration. */
  isDemonstration: boolean;
  /** A folder that stays; a new one below the system's folder for temporary files if none is given. */
  dataDir?: string | undefined;
  secondsToStart?: number;
}

/** Starts a newsroom on free ports and waits until all of it is up. @throws with its output when it is not in time */
export async function runNewsroom(wish: NewsroomWish): Promise<RunningNewsroom> {
  const { isDemonstration, secondsToStart = 110 } = wish;
  const dataDir = wish.dataDir ?? (await mkdtemp(join(tmpdir(), 'newsroom-browser-')));
  const [portalPort, cmsPort] = [await findFreePort(), await findFreePort()];
  const [portal, cms] = [`http://localhost:${portalPort}`, `http://localhost:${cmsPort}`];
  const variables = {
    DATA_DIR: dataDir,
    PORTAL_PORT: portalPort,
    CMS_PORT: cmsPort,
    SITE_URL: portal,
    CMS_URL: cms,
    DEMO: isDemonstration ? '1' : '0',
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
  };
  const newsroom = runNewsroomCommand('start.ts', variables);
  const stop = async () => {
    newsroom.child.kill('SIGTERM');
    await newsroom.ended;
    if (wish.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
  };
  const isUp = () => newsroom.output().includes('Ctrl-C stops everything.');
  await eventually('all is up', isUp, secondsToStart).catch(async (error: unknown) => {
    await stop();
    throw new Error(newsroom.output(), { cause: error });
  });
  return { portal, cms, dataDir, settled: () => waitForPublisher(variables), stop };
}

async function waitForPublisher(variables: Record<string, string>): Promise<void> {
  const status = runNewsroomCommand('status.ts', variables, ['--wait']);
  if ((await status.ended) !== 0) throw new Error(`not everything is published:\n${status.output()}`);
}
