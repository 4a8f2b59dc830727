import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../../bin/entry.ts';
import { repositoryRoot } from '../../bin/repository.ts';

const folder = join(repositoryRoot, 'node_modules', '.cache', 'lighthouse');

/** The path of Lighthouse's program. The release that `package.json` beside this file names is installed once, apart
 * from the product's packages. @throws CommandError with npm's words when it cannot be installed */
export function installLighthouse(report: (line: string) => void): string {
  const program = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js');
  if (existsSync(program)) return program;
  report('installing Lighthouse with npm …');
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(import.meta.dirname, file), join(folder, file));
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stderr, error } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new CommandError(`npm could not install Lighthouse: ${error?.message ?? stderr}`);
  return program;
}
