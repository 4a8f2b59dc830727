/** The publishing path's figures as a table and a plot. */
import type { Machine } from '../report/machine.ts';
import { drawPlot, type Point } from '../report/plot.ts';
import { summarise, type Summary } from '../report/statistics.ts';
import { formatNumber, formatTable } from '../report/table.ts';
import type { Sample } from './measure-operation.ts';
import { operationNames, type OperationName, type SizeResult } from './measure-size.ts';

type Measure = keyof Sample;

export interface SummaryRow {
  operation: OperationName;
  articles: number;
  summary: Record<Measure, Summary>;
  /** Median time until readers see it, against that of the smallest archive. */
  ratio: number;
}

/** One row for each operation and size that was measured. */
export function summariseSizes(results: readonly SizeResult[]): SummaryRow[] {
  return operationNames.flatMap((operation) => {
    const measured = results.filter(({ operations }) => operations[operation].length > 0);
    const medianOf = ({ operations }: SizeResult) =>
      summarise(operations[operation].map((sample) => sample.visible)).median;
    return measured.map((result): SummaryRow => {
      const samples = result.operations[operation];
      const of = (measure: Measure) => summarise(samples.map((sample) => sample[measure]));
      const ratio = medianOf(result) / medianOf(measured[0] ?? result);
      const summary = {
        answered: of('answered'),
        visible: of('visible'),
        settled: of('settled'),
        rendered: of('rendered'),
      };
      return { operation, articles: result.articles, summary, ratio };
    });
  });
}

const titles: Record<OperationName, string> = {
  publish: 'publish',
  changeTitle: 'change title',
  changeSlug: 'change address',
  unpublish: 'unpublish',
  renameCategory: 'rename category',
};

export function publishTable(rows: readonly SummaryRow[]): string {
  const head = [
    'operation',
    'articles',
    'runs',
    'answered median',
    'visible median',
    'p95',
    'min',
    'max',
    '× smallest',
    'all done median',
    'pages median',
    'pages max',
  ];
  const cells = rows.map(
    ({ operation, articles, ratio, summary: { answered, visible, settled, rendered } }) => [
      titles[operation],
      String(articles),
      String(visible.runs),
      ...[answered.median, visible.median, visible.p95, visible.min, visible.max].map(formatNumber),
      ratio.toFixed(2),
      formatNumber(settled.median),
      String(rendered.median),
      String(rendered.max),
    ],
  );
  return formatTable(head, cells);
}

export function publishPlot(rows: readonly SummaryRow[], { cpu, cores }: Machine): string {
  const sizes = [...new Set(rows.map(({ articles }) => articles))];
  const places = sizes.map((size) => size.toLocaleString('en'));
  const horizontal = { label: 'articles in the archive', places };
  const seriesOf = (names: readonly OperationName[], measure: Measure) =>
    names.map((operation) => ({
      name: titles[operation],
      points: sizes.map((size) =>
        pointOf(
          rows.find((row) => row.operation === operation && row.articles === size),
          measure,
        ),
      ),
    }));
  const ofArticles = operationNames.filter((name) => name !== 'renameCategory');
  return drawPlot(
    'From an editor’s request to what readers get',
    `Median, whiskers from the fastest to the 95th percentile · ${cores} cores, ${cpu}`,
    [
      {
        title: 'One article: visible everywhere after',
        horizontal,
        vertical: 'milliseconds',
        series: seriesOf(ofArticles, 'visible'),
      },
      {
        title: 'One article: pages rendered',
        horizontal,
        vertical: 'pages',
        series: seriesOf(ofArticles, 'rendered'),
        limit: { value: 40, label: 'limit: 40' },
      },
      {
        title: 'Renamed category: new and old addresses right after',
        horizontal,
        vertical: 'milliseconds',
        series: seriesOf(['renameCategory'], 'visible'),
      },
    ],
  );
}

function pointOf(row: SummaryRow | undefined, measure: Measure): Point | null {
  if (!row) return null;
  const { median, min, p95 } = row.summary[measure];
  return { value: median, low: min, high: p95 };
}
