/** The three ways to a whole portal, each measured from the start of its process to the last file. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../bin/repository.ts';
import { publisherFolders } from '../../site/publisher/start-publisher.ts';
import { startProgram, type RunningProgram } from '../newsroom/child-process.ts';
import { waitUntilSettled, type Newsroom } from '../newsroom/newsroom.ts';

export const astroBuild = join(repositoryRoot, 'dist');

/** Our pages from a filled projection. @returns seconds */
export async function renderFromProjection(newsroom: Newsroom, output: string): Promise<number> {
  const { state, media } = publisherFolders(newsroom.dataDir);
  const program = join(repositoryRoot, 'bench', 'render-portal', 'main.ts');
  rmSync(output, { recursive: true, force: true });
  const { portal, cms } = newsroom;
  return runTimed(process.execPath, [program, state, media, astroBuild, portal, cms, output]);
}

/** Hugo's from its Markdown files. @returns seconds */
export async function renderWithHugo(hugo: string, site: string, output: string): Promise<number> {
  rmSync(output, { recursive: true, force: true });
  return runTimed(hugo, ['--quiet', '--source', site, '--destination', output]);
}

/**
 * Our portal when the publisher has lost everything: all content comes over the feed again.
 * @returns seconds
 */
export async function publishFromFeed(
  newsroom: Newsroom,
  others: readonly RunningProgram[],
): Promise<number> {
  const { own, portal } = publisherFolders(newsroom.dataDir);
  for (const folder of [own, portal]) rmSync(folder, { recursive: true, force: true });
  const start = performance.now();
  const program = startProgram('bin/publisher.ts', newsroom.variables, `${newsroom.dataDir}.log`);
  try {
    await waitUntilSettled(newsroom, { programs: [...others, program] });
    return (performance.now() - start) / 1000;
  } finally {
    await program.stop();
  }
}

/** @throws Error with what the program said, when it fails */
async function runTimed(file: string, args: string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stdout.on('data', (chunk) => said.push(String(chunk)));
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  await once(child, 'close');
  const seconds = (performance.now() - start) / 1000;
  if (child.exitCode !== 0) throw new Error(`${file} failed (${child.exitCode}): ${said.join('')}`);
  return seconds;
}
