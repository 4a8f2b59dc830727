/** A MariaDB of the benchmark's own: in a folder, without network, gone afterwards. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface MariadbServer {
  socket: string;
  /** What the server says of itself. */
  version: string;
  stop(): Promise<void>;
}

const places = ['/usr/sbin/mariadbd', '/usr/local/sbin/mariadbd', '/usr/bin/mariadbd'];

/** Where a MariaDB server is installed, if one is. */
export function findMariadb(given: string | undefined): string | undefined {
  return given ?? places.find((path) => existsSync(path));
}

/**
 * Starts it with the settings that it is shipped with, but for a buffer pool that holds the whole archive, so that
 * nobody waits for the disk.
 * @throws Error with its log when it does not come up
 */
export async function startMariadb(program: string, folder: string): Promise<MariadbServer> {
  const data = join(folder, 'data');
  const socket = join(folder, 'mariadb.sock');
  const log = join(folder, 'mariadb.log');
  mkdirSync(data, { recursive: true });
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const common = ['--no-defaults', `--datadir=${data}`, ...user];
  const installed = spawnSync('mariadb-install-db', [...common, '--auth-root-authentication-method=normal'], {
    encoding: 'utf8',
  });
  if (installed.status !== 0) {
    throw new Error(`MariaDB's tables could not be made: ${installed.error?.message ?? installed.stderr}`);
  }
  const output = openSync(log, 'a');
  const args = [...common, `--socket=${socket}`, '--skip-networking', '--innodb-buffer-pool-size=1G'];
  const child = spawn(program, args, { stdio: ['ignore', output, output] });
  const deadline = performance.now() + 30_000;
  while (!existsSync(socket)) {
    const isLate = performance.now() > deadline;
    if (child.exitCode !== null || isLate) {
      child.kill();
      throw new Error(`MariaDB does not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
    }
    await sleep(50);
  }
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return {
    socket,
    version: /Ver (\S+)/.exec(stdout)?.[1] ?? stdout.trim(),
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
