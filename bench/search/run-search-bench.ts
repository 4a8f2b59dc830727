import { join } from 'node:path';
import { ensureBuilt } from '../../bin/build/ensure-built.ts';
import { checkLoader } from '../archive/check-loader.ts';
import { makeNewsroomBase } from '../archive/newsroom-base.ts';
import { inTemporaryFolder } from '../newsroom/temporary-folder.ts';
import { measureArchive, type ArchiveResult } from './measure-archive.ts';
import { comparePeers, type PeerResult } from './peers/compare-peers.ts';
import { findMariadb } from './peers/mariadb-server.ts';
import type { Pace } from './reader/type-query.ts';
import { printSearchResults } from './report.ts';
import { readSaved, save } from './saved-results.ts';
import type { SearchPart } from './search-parts.ts';

export interface SearchBenchOptions {
  parts: readonly SearchPart[];
  /** Articles of the newsrooms in which readers search and editors publish. */
  sizes: readonly number[];
  /** Articles at which the contestants stand side by side. */
  peerSizes: readonly number[];
  /** Publications, edits and unpublications each. */
  runs: number;
  /** Of the typing. */
  paces: readonly Pace[];
  pictures: number;
  seed: string;
  /** Program of a MariaDB server. */
  mariadb: string | undefined;
  /** Measure what has been measured before. */
  again: boolean;
}

const report = (line: string) => console.log(line);

/** Measures the search, part by part and size by size; prints tables and leaves JSON and a plot. */
export async function runSearchBench(options: SearchBenchOptions): Promise<void> {
  const { parts, sizes, peerSizes, again } = options;
  await runPeers(
    options,
    peerSizes.filter((size) => parts.includes('peers') && (again || !readSaved('peers', size))),
  );
  const isWhole = (size: number) => {
    const saved = readSaved<ArchiveResult>('archive', size);
    return (saved?.result.freshness?.publish.length ?? 0) >= options.runs;
  };
  await runArchives(
    options,
    sizes.filter((size) => parts.includes('archive') && (again || !isWhole(size))),
  );
  printSearchResults(options, {
    peers: peerSizes.flatMap((size) => readSaved<PeerResult>('peers', size) ?? []),
    archives: sizes.flatMap((size) => readSaved<ArchiveResult>('archive', size) ?? []),
  });
}

async function runPeers(options: SearchBenchOptions, sizes: readonly number[]): Promise<void> {
  const mariadb = findMariadb(options.mariadb);
  if (sizes.length > 0 && mariadb === undefined) report(howToGetMariadb);
  for (const size of sizes) {
    const result = await inTemporaryFolder((folder) =>
      comparePeers({ ...options, size, mariadb, folder, report }),
    );
    save('peers', size, result);
  }
}

const howToGetMariadb =
  'WordPress and NukeViet are left out: no MariaDB server was found. On Debian: apt-get install mariadb-server-core; ' +
  'or say where it is: npm run bench -- search --mariadb /path/to/mariadbd';

async function runArchives(options: SearchBenchOptions, sizes: readonly number[]): Promise<void> {
  if (sizes.length === 0) return;
  await ensureBuilt({ report });
  await inTemporaryFolder(async (folder) => {
    const baseFolder = join(folder, 'newsroom');
    report('making the newsroom …');
    const base = await makeNewsroomBase(baseFolder, options.pictures, report);
    await checkLoader(baseFolder, base);
    for (const size of sizes) {
      report(`\n${size} articles: loading …`);
      const keep = (result: ArchiveResult) => save('archive', size, result);
      keep(await measureArchive({ ...options, size, baseFolder, base, report, keep }));
    }
  });
}
