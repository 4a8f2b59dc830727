/** Five page types of the demonstration portal as Lighthouse sees them on a phone. */
import { loadavg } from 'node:os';
import { ensureBuilt } from '../../bin/build/ensure-built.ts';
import { findBrowser } from '../../tests/support/browser.ts';
import { startDemonstration } from '../../tests/support/demonstration/demonstration.ts';
import { findPageTypes, type PageType } from '../../tests/support/page-types.ts';
import { describeMachine } from '../report/machine.ts';
import { summarise } from '../report/statistics.ts';
import { formatTable } from '../report/table.ts';
import { writeResults } from '../report/write-results.ts';
import { installLighthouse } from './install-lighthouse.ts';
import { measurePage, type Measured, type Tools } from './measure-page.ts';

export interface LighthouseBenchOptions {
  runs: number;
}

const measuredTypes = ['front page', 'category', 'article with a table', 'campaign', 'documents'];

const attemptsPerVisit = 3;

interface Series {
  page: string;
  path: string;
  visits: Measured[];
}

/** Measures, prints a table of medians and what cost points, and leaves every visit in `results/lighthouse.json`. */
export async function runLighthouseBench({ runs }: LighthouseBenchOptions): Promise<void> {
  const report = (line: string) => console.log(line);
  const tools: Tools = { lighthouse: installLighthouse(report), chromium: await findBrowser() };
  await ensureBuilt({ report });
  report('starting the demonstration newsroom …');
  const demonstration = await startDemonstration();
  try {
    const types = findPageTypes(demonstration.folder).filter(({ name }) => measuredTypes.includes(name));
    printSeries(await measure(tools, demonstration.portal, types, runs));
  } finally {
    await demonstration.stop();
  }
}

// By turns, so that a busy moment of the machine does not fall on one page alone.
async function measure(tools: Tools, portal: string, types: PageType[], runs: number): Promise<Series[]> {
  const series = types.map(({ name, path }): Series => ({ page: name, path, visits: [] }));
  for (let run = 1; run <= runs; run++) {
    for (const { page, path, visits } of series) {
      const visit = await visitPage(tools, portal + path);
      visits.push(visit);
      const { performance, accessibility, seo } = visit.scores;
      const rest = `${accessibility}, ${visit.scores['best-practices']}, ${seo}`;
      console.log(`${run}/${runs} ${page}: ${performance}, ${rest}; LCP ${visit.lcp.toFixed(0)} ms`);
    }
  }
  return series;
}

// A browser that breaks off (NO_NAVSTART, a lost target) has measured nothing; a page that fails does so each time.
async function visitPage(tools: Tools, address: string): Promise<Measured> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await measurePage(tools, address);
    } catch (error) {
      if (attempt === attemptsPerVisit) throw error;
      console.log(`once more, because ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function printSeries(series: Series[]): void {
  const machine = describeMachine();
  const head = ['page', 'perf.', 'access.', 'best pr.', 'SEO', 'LCP ms', 'FCP ms', 'SI ms', 'TBT ms', 'CLS'];
  const rows = series.map(({ page, visits }) => {
    const median = (value: (visit: Measured) => number) => summarise(visits.map(value)).median;
    const scores = (['performance', 'accessibility', 'best-practices', 'seo'] as const).map((name) =>
      String(median((visit) => visit.scores[name])),
    );
    const times = [
      median((v) => v.lcp),
      median((v) => v.fcp),
      median((v) => v.speedIndex),
      median((v) => v.tbt),
    ];
    return [page, ...scores, ...times.map((time) => time.toFixed(0)), median((v) => v.cls).toFixed(3)];
  });
  const runs = series[0]?.visits.length ?? 0;
  const version = series[0]?.visits[0]?.lighthouse ?? '';
  console.log(`\nLighthouse ${version}, mobile, simulated slow 4G, median of ${runs}.`);
  console.log(`${machine.cores} cores, ${machine.cpu}, load ${loadavg()[0]?.toFixed(1)}.\n`);
  console.log(formatTable(head, rows));
  for (const { page, visits } of series) {
    const faults = new Set(visits.flatMap((visit) => visit.faults));
    for (const fault of faults) console.log(`${page}: ${fault}`);
  }
  console.log(`\nWritten: ${writeResults('lighthouse', { machine, series }, null).join(', ')}`);
}
