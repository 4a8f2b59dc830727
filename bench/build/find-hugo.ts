/** The newest Hugo that can be had on this machine. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../../bin/entry.ts';
import { repositoryRoot } from '../../bin/repository.ts';

export interface Hugo {
  file: string;
  /** What it says of itself. */
  version: string;
}

const hugoModule = 'github.com/gohugoio/hugo';
const folder = join(repositoryRoot, 'node_modules', '.cache', 'hugo');
/** Releases to try before giving up: the newest ones may want a newer Go than is here. */
const mostTries = 12;

/**
 * @param given path of a Hugo that somebody has; without it the one in the cache, else one built from source with Go
 * @throws CommandError that says how to get one
 */
export function findHugo(given: string | undefined, report: (line: string) => void): Hugo {
  const file = given ?? join(folder, 'hugo');
  if (given === undefined && !existsSync(file)) installHugo(report);
  const { stdout, error } = spawnSync(file, ['version'], { encoding: 'utf8' });
  if (error) throw new CommandError(`Cannot run Hugo (${file}): ${error.message}. ${howToGet}`);
  return { file, version: stdout.trim() };
}

const howToGet =
  'Install Go (https://go.dev), or get Hugo from https://gohugo.io/installation/ and say where it is: ' +
  'npm run bench -- build --hugo /path/to/hugo';

function installHugo(report: (line: string) => void): void {
  mkdirSync(folder, { recursive: true });
  const listed = runGo(['list', '-m', '-versions', hugoModule]);
  const [, ...versions] = listed.stdout.trim().split(' ');
  if (listed.status !== 0 || versions.length === 0) {
    throw new CommandError(`Go does not find Hugo's releases: ${listed.stderr.trim()}. ${howToGet}`);
  }
  for (const version of versions.toReversed().slice(0, mostTries)) {
    report(`trying Hugo ${version}; to build it with Go takes some minutes …`);
    const { status, stderr } = runGo(['install', `${hugoModule}@${version}`]);
    if (status === 0) return;
    report(`  ${stderr.trim().split('\n').at(-1)}`);
  }
  throw new CommandError(`None of the newest ${mostTries} releases of Hugo can be built here. ${howToGet}`);
}

function runGo(args: string[]): { status: number | null; stdout: string; stderr: string } {
  const ran = spawnSync('go', args, { encoding: 'utf8', env: { ...process.env, GOBIN: folder } });
  if (ran.error) throw new CommandError(`Hugo is not here and Go is not either. ${howToGet}`);
  return ran;
}
