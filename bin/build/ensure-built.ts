import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from '../entry.ts';
import { waitForLock } from '../lock.ts';
import { repositoryRoot } from '../repository.ts';
import { runTool } from '../run-tool.ts';
import { bundles, type Bundle, type BundleName } from './bundles.ts';
import { hashSources } from './source-hash.ts';

export interface BuildOptions {
  report(line: string): void;
  /** Ends a build in the middle; what it left counts for nothing. */
  signal?: AbortSignal;
  /** Which bundles; both by default. */
  only?: readonly BundleName[] | undefined;
}

/** Builds the bundles whose sources changed since they were last built, and says what it does.
 * @throws CommandError with the tool's output when a build fails */
export async function ensureBuilt({ report, signal, only }: BuildOptions): Promise<void> {
  const lock = await waitForLock(join(repositoryRoot, 'node_modules', '.cache', 'build.lock'), () =>
    report('another command is building; waiting for it …'),
  );
  try {
    const names = only ?? (['cms', 'site'] as const);
    const builds = await Promise.allSettled(
      names.map((name) => buildIfChanged(bundles[name], report, signal)),
    );
    const failed = builds.find((each) => each.status === 'rejected');
    if (failed) throw failed.reason;
  } finally {
    lock.release();
  }
}

async function buildIfChanged(
  bundle: Bundle,
  report: (line: string) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const hash = await hashSources({ root: repositoryRoot, paths: bundle.sources });
  const stamp = join(repositoryRoot, bundle.stamp);
  const built = await readFile(stamp, 'utf8').catch(() => null);
  if (built === hash && existsSync(join(repositoryRoot, bundle.proof))) return;

  report(`building ${bundle.title} …`);
  await rm(stamp, { force: true });
  const { seconds } = await build(bundle, report, signal);
  await writeFile(stamp, hash);
  report(`built ${bundle.title} in ${seconds} s`);
}

async function build(
  { title, command, variables }: Bundle,
  report: (line: string) => void,
  signal: AbortSignal | undefined,
): Promise<{ seconds: string }> {
  const startedAt = performance.now();
  const elapsed = () => ((performance.now() - startedAt) / 1000).toFixed(0);
  const progress = setInterval(() => report(`… still building ${title}, ${elapsed()} s`), 10_000);
  const { code, output } = await runTool(command, {
    signal,
    variables: { NODE_ENV: 'production', ...variables },
  }).finally(() => clearInterval(progress));
  if (code !== 0) throw new CommandError(`${output}\nBuilding ${title} failed; its output is above.`);
  return { seconds: elapsed() };
}
