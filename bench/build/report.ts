/** The figures of whole portals as a table and a plot. */
import { describeMachine } from '../report/machine.ts';
import { drawPlot, type Point } from '../report/plot.ts';
import { summarise } from '../report/statistics.ts';
import { formatTable } from '../report/table.ts';
import { writeResults } from '../report/write-results.ts';
import type { Output } from './measure-output.ts';
import type { BuildBenchOptions } from './run-build-bench.ts';

export interface BuildResults {
  options: BuildBenchOptions;
  /** What Hugo says of itself. */
  hugo: string;
  seconds: { fromProjection: number[]; hugo: number[]; fromFeed: number[] };
  outputs: { ours: Output; hugo: Output };
}

const rows = [
  ['fromProjection', 'ours, from the projection', 'ours'],
  ['hugo', 'Hugo', 'hugo'],
  ['fromFeed', 'ours, state lost: feed included', 'ours'],
] as const;

export function printBuildResults(results: BuildResults): void {
  const machine = describeMachine();
  const { options, seconds, outputs } = results;
  const hugoMedian = summarise(seconds.hugo).median;
  const cells = rows.map(([name, title, of]) => {
    const { runs, median, min, max } = summarise(seconds[name]);
    const { files, bytes, articleBytes } = outputs[of];
    const times = [median, min, max].map((value) => value.toFixed(2));
    const sizes = [String(files), (bytes / 1e6).toFixed(1), String(articleBytes)];
    return [title, String(runs), ...times, (median / hugoMedian).toFixed(2), ...sizes];
  });
  const head = [
    'whole portal',
    'runs',
    'median s',
    'min',
    'max',
    '× Hugo',
    'files',
    'MB',
    'bytes an article',
  ];
  console.log(`\n${options.articles} articles. ${machine.cores} cores, ${machine.cpu}. ${results.hugo}\n`);
  console.log(formatTable(head, cells));
  const plot = buildPlot(results, `${machine.cores} cores, ${machine.cpu}`);
  console.log(`\nWritten: ${writeResults('build', { machine, ...results }, plot).join(', ')}`);
}

function buildPlot({ options, hugo, seconds }: BuildResults, machine: string): string {
  const version = /v[\d.]+/.exec(hugo)?.[0] ?? '';
  const titles = ['from the projection', `Hugo ${version}`, 'from the feed'];
  const points = rows.map(([name]): Point => {
    const { median, min, max } = summarise(seconds[name]);
    return { value: median, low: min, high: max };
  });
  const series = titles.map((name, index) => ({
    name,
    points: points.map((point, place) => (place === index ? point : null)),
  }));
  const note = `Median, whiskers from the fastest run to the slowest · ${machine}`;
  const panel = {
    title: `${options.articles.toLocaleString('en')} articles`,
    horizontal: {
      label: 'ours from its projection · Hugo from Markdown · ours, all state lost',
      places: titles,
    },
    vertical: 'seconds',
    isComparison: true,
    series,
  };
  return drawPlot('A whole portal from scratch', note, [panel]);
}
