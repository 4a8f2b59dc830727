import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { CommandError } from '../../../bin/entry.ts';
import { repositoryRoot } from '../../../bin/repository.ts';

const folder = join(repositoryRoot, 'node_modules', '.cache', 'search-peers');

/** The part of mysql2's interface that is used here. */
export interface DatabaseClient {
  query(sql: string, values?: readonly unknown[]): Promise<[unknown, unknown]>;
  end(): Promise<void>;
}

interface Mysql {
  createConnection(options: Record<string, unknown>): Promise<DatabaseClient>;
}

const isMysql = z.custom<Mysql>((value) => typeof (value as Mysql).createConnection === 'function');

/** A client for MariaDB. The release that `package.json` beside this file names is installed once, apart from the
 * product's packages. @throws CommandError with npm's words when it cannot be installed */
export function installClient(report: (line: string) => void): Mysql {
  const require = createRequire(join(folder, 'package.json'));
  if (!existsSync(join(folder, 'node_modules', 'mysql2'))) {
    report('installing a MariaDB client with npm …');
    mkdirSync(folder, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(join(import.meta.dirname, file), join(folder, file));
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status, stderr, error } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new CommandError(`npm could not install mysql2: ${error?.message ?? stderr}`);
  }
  return isMysql.parse(require(join(folder, 'node_modules', 'mysql2', 'promise.js')));
}
