/** The demonstration newsroom's processes, without Next: readers do not meet it, and its build takes minutes. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { readRunFile } from '../../../bin/run-files.ts';
import type { PublisherStatus } from '../../../site/publisher/publisher.ts';
import { CmsClient } from '../cms-client.ts';
import { hasReached } from '../live-portal.ts';
import { eventually, findFreePort, runNewsroomCommand, type RunningCommand } from '../newsroom-process.ts';

/** The first administrator. */
export const administrator = { email: 'quan-tri@example.com', password: 'mat-khau-thu-nghiem' };

export interface Processes {
  portal: string;
  cms: string;
  /** Over REST, as the first administrator. */
  rest: CmsClient;
  feedKey: string;
  /** Waits until everything that is committed by now is published. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Fills a data folder with the demonstration unless it has content, and runs CMS, publisher and portal over it.
 * @param fillMore is done before the publisher starts, which then renders everything once */
export async function runProcesses(
  dataDir: string,
  fillMore: (rest: CmsClient) => Promise<void>,
): Promise<Processes> {
  const [portalPort, cmsPort] = [await findFreePort(), await findFreePort()];
  const [portal, cms] = [`http://localhost:${portalPort}`, `http://localhost:${cmsPort}`];
  const feedKey = randomUUID();
  const variables = {
    DATA_DIR: dataDir,
    PORTAL_PORT: portalPort,
    CMS_PORT: cmsPort,
    SITE_URL: portal,
    CMS_URL: cms,
    FEED_KEY: feedKey,
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
  };
  const filling = runNewsroomCommand('prepare.ts', variables);
  if ((await filling.ended) !== 0) throw new Error(filling.output());
  const programs = ['portal.ts', join('..', 'tests', 'support', 'cms-process.ts')];
  const running = programs.map((program) => runNewsroomCommand(program, variables));
  const processes = { running, dataDir, portal, cms, feedKey };
  try {
    await eventually('the CMS answers', () => isOk(`${cms}/api/health`), 120);
    const rest = await new CmsClient(cms, feedKey).login(administrator.email, administrator.password);
    await fillMore(rest);
    running.push(runNewsroomCommand('publisher.ts', variables));
    await settled(processes);
    return { portal, cms, feedKey, rest, settled: () => settled(processes), stop: () => stop(running) };
  } catch (error) {
    await stop(running);
    throw new Error(running.map((each) => each.output()).join('\n'), { cause: error });
  }
}

async function isOk(address: string): Promise<boolean> {
  const answer = await fetch(address).catch(() => null);
  return answer?.ok ?? false;
}

async function stop(running: RunningCommand[]): Promise<void> {
  for (const { child } of running) child.kill('SIGTERM');
  await Promise.all(running.map(({ ended }) => ended));
}

/** Where a running newsroom is. */
export interface Places {
  dataDir: string;
  portal: string;
  cms: string;
  feedKey: string;
}

/** Waits until everything that is committed by now is published. */
export async function settled({ dataDir, portal, cms, feedKey }: Places): Promise<void> {
  const position = await new CmsClient(cms, feedKey).feedHead();
  const isPublished = async () => {
    const address = readRunFile(dataDir, 'publisher')?.address;
    const answer = address ? await fetch(`${address}/status`).catch(() => null) : null;
    return answer !== null && hasReached((await answer.json()) as PublisherStatus, position);
  };
  await eventually('everything is published', isPublished, 180);
  await eventually('the portal serves it', () => isOk(`${portal}/`));
}
