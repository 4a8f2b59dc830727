import type { Panel } from '../../report/plot.ts';
import { summarise } from '../../report/statistics.ts';
import { formatNumber, formatTable } from '../../report/table.ts';
import { freshNames, type Freshness, type FreshName, type FreshSample } from './measure-freshness.ts';

export interface SizedFreshness {
  articles: number;
  freshness: Freshness;
}

const isMeasuredIn =
  ({ freshness }: SizedFreshness) =>
  (name: FreshName) =>
    freshness[name].length > 0;

const summaryOf = ({ freshness }: SizedFreshness, name: FreshName, measure: keyof FreshSample) =>
  summarise(freshness[name].map((sample) => sample[measure]));

export function freshnessTable(results: readonly SizedFreshness[]): string {
  const head = ['operation', 'articles', 'runs', 'live median', 'p95', 'searched median', 'p95', 'max'];
  const rows = results.flatMap((result) =>
    freshNames.filter(isMeasuredIn(result)).map((name) => {
      const live = summaryOf(result, name, 'live');
      const searched = summaryOf(result, name, 'searched');
      const figures = [live.median, live.p95, searched.median, searched.p95, searched.max];
      return [name, String(result.articles), String(live.runs), ...figures.map(formatNumber)];
    }),
  );
  return formatTable(head, rows);
}

export function freshnessPanel(results: readonly SizedFreshness[]): Panel {
  return {
    title: 'Searched as it should be after (ms)',
    horizontal: { label: 'articles', places: results.map(({ articles }) => articles.toLocaleString('en')) },
    vertical: 'milliseconds',
    series: freshNames.map((name) => ({
      name,
      points: results.map((result) => {
        if (!isMeasuredIn(result)(name)) return null;
        const { median, min, p95 } = summaryOf(result, name, 'searched');
        return { value: median, low: min, high: p95 };
      }),
    })),
  };
}
