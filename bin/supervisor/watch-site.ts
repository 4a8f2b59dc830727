import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../build/ensure-built.ts';
import { bundles } from '../build/bundles.ts';
import { repositoryRoot } from '../repository.ts';

const pause = 150;

/** Builds the portal's pages again after each change of what they are made from, and calls `onBuilt`. A build that
 * fails is shown, and the portal stays as it was. One build at a time; changes meanwhile lead to one more. */
export function watchSite(options: {
  signal: AbortSignal;
  report(line: string): void;
  onBuilt(): Promise<void>;
}): void {
  const { signal, report, onBuilt } = options;
  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve();

  const build = async () => {
    try {
      await ensureBuilt({ report, signal, only: ['site'] });
      if (!signal.aborted) await onBuilt();
    } catch (error) {
      if (!signal.aborted) report(error instanceof Error ? error.message : String(error));
    }
  };
  const onChange = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(build);
    }, pause);
  };
  for (const path of bundles.site.sources.map((each) => join(repositoryRoot, each))) {
    if (existsSync(path)) watch(path, { recursive: true, signal }, onChange);
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
