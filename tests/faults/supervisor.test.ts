import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRunFile, type RunFileName } from '../../bin/run-files.ts';
import {
  eventually,
  findFreePort,
  isAlive,
  runNewsroomCommand,
  type RunningCommand,
} from '../support/newsroom-process.ts';

// A machine that does other work besides takes its time.
const patience = 110;
const processNames = ['cms', 'portal', 'publisher'] as const;
let dataDir = '';
let variables: Record<string, string> = {};
const commands: RunningCommand[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'newsroom-'));
  const [portalPort, cmsPort] = [await findFreePort(), await findFreePort()];
  variables = { DATA_DIR: dataDir, PORTAL_PORT: portalPort, CMS_PORT: cmsPort, DEMO: '0' };
});

afterAll(async () => {
  for (const { child, ended } of commands) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  }
  await rm(dataDir, { recursive: true, force: true });
});

function run(program: string, args: string[] = []): RunningCommand {
  const command = runNewsroomCommand(program, variables, args);
  commands.push(command);
  return command;
}

async function start(): Promise<RunningCommand> {
  const newsroom = run('start.ts');
  await eventually('all is up', () => newsroom.output().includes('Ctrl-C stops everything.'), patience).catch(
    (error: unknown) => {
      throw new Error(newsroom.output(), { cause: error });
    },
  );
  return newsroom;
}

const pidOf = (name: RunFileName) => readRunFile(dataDir, name)?.pid ?? 0;

async function portalAnswers(): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${variables.PORTAL_PORT}/`).catch(() => null);
  return answer?.status === 200;
}

test(
  'started, it publishes; killed in part, it heals; killed whole, it leaves nothing behind',
  { timeout: 300_000 },
  async () => {
    const newsroom = await start();
    const settled = run('status.ts', ['--wait']);
    expect(await settled.ended).toBe(0);
    expect(JSON.parse(settled.output())).toMatchObject({
      cms: { up: true },
      portal: { up: true },
      publisher: { up: true, waiting: 0, lastError: null },
    });

    const second = run('start.ts');
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(
      `The newsroom on ${dataDir} is running already (process ${newsroom.child.pid}).`,
    );

    const before = processNames.map(pidOf);
    for (const pid of before) process.kill(pid, 'SIGKILL');
    await eventually('the portal answers again', portalAnswers, 10);
    expect(await run('status.ts', ['--wait']).ended).toBe(0);
    const after = processNames.map(pidOf);
    expect(after.filter((pid) => before.includes(pid))).toEqual([]);

    newsroom.child.kill('SIGKILL');
    await newsroom.ended;
    await eventually('no process is left', () => !after.some(isAlive), 10);
  },
);

test('started again, it goes on, and stops cleanly when asked', async () => {
  const newsroom = await start();
  const running = processNames.map(pidOf);
  newsroom.child.kill('SIGTERM');
  expect(await newsroom.ended).toBe(0);
  expect(running.filter(isAlive)).toEqual([]);
});

test('secrets, drafts and the first password are for its own user alone', async () => {
  const modes = await Promise.all(
    ['secrets', 'secrets/feed-key', 'secrets/payload-secret', 'cms.db', 'first-admin.txt'].map(
      async (path) => [path, ((await stat(join(dataDir, path))).mode & 0o777).toString(8)],
    ),
  );
  expect(modes).toEqual([
    ['secrets', '700'],
    ['secrets/feed-key', '600'],
    ['secrets/payload-secret', '600'],
    ['cms.db', '600'],
    ['first-admin.txt', '600'],
  ]);
});

test('a port in use and a folder that is none are said at once, by name', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const refused = runNewsroomCommand('start.ts', { ...variables, CMS_PORT: port });
  expect(await refused.ended).toBe(2);
  expect(refused.output()).toContain(`CMS_PORT: port ${port} on 127.0.0.1 is in use by another program.`);
  other.close();

  const file = join(dataDir, 'a-file');
  await writeFile(file, '');
  const impossible = runNewsroomCommand('start.ts', { ...variables, DATA_DIR: file });
  expect(await impossible.ended).toBe(2);
  expect(impossible.output()).toContain(
    `DATA_DIR must be a folder that this user can write to (it is "${file}"`,
  );
});
