import { join } from 'node:path';
import { inTemporaryFolder } from '../newsroom/temporary-folder.ts';
import { comparePeers, type PeerResult } from './peers/compare-peers.ts';
import { findMariadb } from './peers/mariadb-server.ts';
import { printSearchResults } from './report.ts';
import { measureOnce, readSaved } from './saved-results.ts';
import type { SearchPart } from './search-parts.ts';

export interface SearchBenchOptions {
  parts: readonly SearchPart[];
  /** Articles at which the contestants stand side by side. */
  peerSizes: readonly number[];
  seed: string;
  /** Program of a MariaDB server. */
  mariadb: string | undefined;
  /** Measure what has been measured before. */
  again: boolean;
}

/** Measures the search, part by part and size by size; prints tables and leaves JSON and a plot. */
export async function runSearchBench(options: SearchBenchOptions): Promise<void> {
  const report = (line: string) => console.log(line);
  const { peerSizes, again, parts } = options;
  if (parts.includes('peers')) {
    const mariadb = findMariadb(options.mariadb);
    if (mariadb === undefined) report(howToGetMariadb);
    for (const size of peerSizes) {
      await measureOnce('peers', size, again, () =>
        inTemporaryFolder((folder) =>
          comparePeers({ ...options, size, mariadb, folder: join(folder, 'peers'), report }),
        ),
      );
    }
  }
  const peers = peerSizes.flatMap((size) => readSaved<PeerResult>('peers', size) ?? []);
  printSearchResults(options, { peers });
}

const howToGetMariadb =
  'WordPress and NukeViet are left out: no MariaDB server was found. On Debian: apt-get install mariadb-server-core; ' +
  'or say where it is: npm run bench -- search --mariadb /path/to/mariadbd';
