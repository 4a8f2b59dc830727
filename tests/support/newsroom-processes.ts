/** A CMS and a publisher as processes of their own over one data folder, which a test may kill. */
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readRunFile } from '../../bin/run-files.ts';
import { spawnChild } from '../../bin/supervisor/supervised-process.ts';
import { publisherFolders } from '../../site/publisher/start-publisher.ts';
import type { PublisherStatus } from '../../site/publisher/publisher.ts';
import { CmsClient } from './cms-client.ts';
import { eventually } from './eventually.ts';
import { hasReached } from './live-portal.ts';
import { siteUrl } from './test-portal.ts';

export type ProcessName = 'cms' | 'publisher';

const files = {
  // `REAL_CMS=1`: the built Next application, as in production.
  cms: fileURLToPath(
    process.env.REAL_CMS === '1'
      ? new URL('../../bin/cms.ts', import.meta.url)
      : new URL('./cms-process.ts', import.meta.url),
  ),
  publisher: fileURLToPath(new URL('../../bin/publisher.ts', import.meta.url)),
};

export class NewsroomProcesses {
  readonly dataDir: string;
  readonly url: string;
  readonly feedKey: string;
  readonly folders: ReturnType<typeof publisherFolders>;
  /** Lines that the processes have written so far. */
  readonly log: string[] = [];
  /** Variables of every process of this newsroom. */
  readonly environment: NodeJS.ProcessEnv;
  readonly #children = new Map<ProcessName, ChildProcess>();

  constructor(dataDir: string, port: number) {
    this.dataDir = dataDir;
    this.url = `http://127.0.0.1:${port}`;
    this.feedKey = randomUUID();
    this.folders = publisherFolders(dataDir);
    const secrets = { PAYLOAD_SECRET: randomUUID(), FEED_KEY: this.feedKey };
    const places = {
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      CMS_PORT: String(port),
      CMS_URL: this.url,
      FEED_URL: this.url,
    };
    this.environment = {
      ...process.env,
      NODE_ENV: 'production',
      ...places,
      ...secrets,
      SITE_URL: siteUrl,
    };
  }

  start(name: ProcessName): void {
    const child = spawnChild(files[name], this.environment);
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', (line) => this.log.push(`${name}: ${line}`));
    }
    this.#children.set(name, child);
  }

  isRunning(name: ProcessName): boolean {
    const child = this.#children.get(name);
    return child !== undefined && child.exitCode === null && child.signalCode === null;
  }

  /** `kill -9`. */
  async kill(name: ProcessName): Promise<void> {
    const child = this.#children.get(name);
    if (!child || !this.isRunning(name)) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  async cmsIsUp(): Promise<void> {
    await eventually(
      () => 'the CMS answers',
      async () => (await this.#ask(`${this.url}/api/health`)) !== null,
      60,
    );
  }

  /** The publisher's status, or null while it does not answer. */
  async status(): Promise<PublisherStatus | null> {
    const run = readRunFile(this.dataDir, 'publisher');
    if (run === null || run.pid !== this.#children.get('publisher')?.pid) return null;
    return (await this.#ask(`${run.address}/status`)) as PublisherStatus | null;
  }

  /** Orders a rendering of the whole portal. Null: it did not come to its end. */
  async publishAll(): Promise<{ pages: number; repaired: number } | { error: string } | null> {
    const run = readRunFile(this.dataDir, 'publisher');
    return (
      run &&
      ((await this.#ask(`${run.address}/publish-all`, { method: 'POST' })) as {
        pages: number;
        repaired: number;
      })
    );
  }

  /** Where the running CMS's feed stands. */
  position(): Promise<string> {
    return new CmsClient(this.url, this.feedKey).feedHead();
  }

  /** Waits until everything that is committed by now is published. */
  async settled(): Promise<void> {
    const position = await this.position();
    let status: PublisherStatus | null = null;
    const isReached = async () => {
      status = await this.status();
      return status !== null && hasReached(status, position);
    };
    const tell = () =>
      `everything is published: ${JSON.stringify(status)}\n${this.log.slice(-20).join('\n')}`;
    await eventually(tell, isReached, 60);
  }

  /** Ends what runs and removes the folder. */
  async close(): Promise<void> {
    for (const name of this.#children.keys()) await this.kill(name);
    await rm(this.dataDir, { recursive: true, force: true });
  }

  async #ask(address: string, init: RequestInit = {}): Promise<unknown> {
    try {
      return await (await fetch(address, init)).json();
    } catch {
      return null;
    }
  }
}

/** A newsroom of its own, nothing of it started yet. */
export async function newsroomProcesses(): Promise<NewsroomProcesses> {
  return new NewsroomProcesses(await mkdtemp(join(tmpdir(), 'newsroom-')), await freePort());
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
