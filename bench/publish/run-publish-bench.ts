import { join } from 'node:path';
import { ensureBuilt } from '../../bin/build/ensure-built.ts';
import { checkLoader } from '../archive/check-loader.ts';
import { makeNewsroomBase } from '../archive/newsroom-base.ts';
import { inTemporaryFolder } from '../newsroom/temporary-folder.ts';
import { describeMachine } from '../report/machine.ts';
import { writeResults } from '../report/write-results.ts';
import { measureSize, type SizeResult } from './measure-size.ts';
import { publishPlot, publishTable, summariseSizes } from './report.ts';

export interface PublishBenchOptions {
  sizes: number[];
  /** Publications, and of each of the other operations with articles. */
  runs: number;
  renames: number;
  pictures: number;
  seed: string;
}

/** Measures the publishing path at every size; prints a table and leaves JSON and a plot. */
export async function runPublishBench(options: PublishBenchOptions): Promise<void> {
  const report = (line: string) => console.log(line);
  await ensureBuilt({ report });
  await inTemporaryFolder(async (folder) => {
    const baseFolder = join(folder, 'newsroom');
    report('making the newsroom …');
    const base = await makeNewsroomBase(baseFolder, options.pictures, report);
    const rows = await checkLoader(baseFolder, base);
    report(`the bulk loader writes what Payload writes (${rows} rows compared)`);
    const results: SizeResult[] = [];
    for (const size of options.sizes) {
      report(`\n${size} articles: loading …`);
      results.push(await measureSize({ ...options, size, baseFolder, base, report }));
    }
    printResults(options, results);
  });
}

function printResults(options: PublishBenchOptions, results: SizeResult[]): void {
  const machine = describeMachine();
  const summary = summariseSizes(results);
  console.log(`\nMilliseconds from sending the request. ${machine.cores} cores, ${machine.cpu}.\n`);
  console.log(publishTable(summary));
  for (const { articles, pages, loadSeconds, firstPublicationSeconds, pagesMovedByRename } of results) {
    console.log(
      `${articles} articles: ${pages} pages; loaded in ${loadSeconds.toFixed(1)} s, ` +
        `published for the first time in ${firstPublicationSeconds.toFixed(1)} s; ` +
        `a renamed category moves ${pagesMovedByRename} pages`,
    );
  }
  const files = writeResults(
    'publish',
    { machine, options, summary, results },
    publishPlot(summary, machine),
  );
  console.log(`\nWritten: ${files.join(', ')}`);
}
