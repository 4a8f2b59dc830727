import type { Panel } from '../../report/plot.ts';
import { summarise } from '../../report/statistics.ts';
import { formatNumber, formatTable } from '../../report/table.ts';
import type { ReaderResult, ReaderVisit } from './measure-reader.ts';
import { loadedParts, searchBytes, type LoadedPart } from './slow-phone.ts';
import { paces, type Pace } from './type-query.ts';

export interface SizedReader {
  articles: number;
  reader: ReaderResult;
}

const kilobytes = (bytes: number) => formatNumber(bytes / 1000);
const shownParts = loadedParts.filter((part): part is Exclude<LoadedPart, 'other'> => part !== 'other');

/** Medians and worst of the times, bytes in kB by part. */
export function readerTable(results: readonly SizedReader[]): string {
  const head = ['query', 'articles', 'ms median', 'p95', 'max', 'kB median', 'max', ...shownParts];
  const rows = results.flatMap(({ articles, reader }) =>
    (['first', 'next'] as const).flatMap((name) =>
      (Object.keys(paces) as Pace[]).flatMap((pace) => {
        const visits = reader[name].filter((visit) => visit.pace === pace);
        if (visits.length === 0) return [];
        return [[`${name}, ${paces[pace]} ms a letter`, String(articles), ...figures(visits)]];
      }),
    ),
  );
  return formatTable(head, rows);
}

function figures(visits: readonly ReaderVisit[]): string[] {
  const times = summarise(visits.map(({ answered }) => answered));
  const bytes = summarise(visits.map(({ loaded }) => searchBytes(loaded)));
  const parts = shownParts.map((part) => summarise(visits.map(({ loaded }) => loaded[part] ?? 0)).median);
  return [
    ...[times.median, times.p95, times.max].map(formatNumber),
    ...[bytes.median, bytes.max, ...parts].map(kilobytes),
  ];
}

/** Every query by a new visitor. */
export function firstQueriesTable({ reader }: SizedReader): string {
  const rows = reader.first.map(({ query, pace, answered, loaded }) => [
    `${query} (${pace})`,
    formatNumber(answered),
    kilobytes(searchBytes(loaded)),
    ...shownParts.map((part) => kilobytes(loaded[part] ?? 0)),
  ]);
  return formatTable(['first query', 'ms', 'kB', ...shownParts], rows);
}

export function atHandLine({ articles, reader }: SizedReader): string {
  const { median, p95, max } = summarise(reader.atHand.map(({ milliseconds }) => milliseconds));
  return (
    `${articles} articles: from what is loaded already ${formatNumber(median)} ms (median), ` +
    `${formatNumber(p95)} (p95), ${formatNumber(max)} (max); ` +
    `before the box is touched ${reader.untouched} bytes of the index`
  );
}

export function readerPanel(results: readonly SizedReader[]): Panel {
  const points = (name: 'first' | 'next') =>
    results.map(({ reader }) => {
      // One pace only: it decides how much is loaded on the way.
      const visits = reader[name].filter(({ pace }) => pace === 'quick');
      if (visits.length === 0) return null;
      const { median, min, p95 } = summarise(visits.map(({ loaded }) => searchBytes(loaded) / 1000));
      return { value: median, low: min, high: p95 };
    });
  return {
    title: 'What a search loads, 100 ms a letter (kB)',
    horizontal: { label: 'articles', places: results.map(({ articles }) => articles.toLocaleString('en')) },
    vertical: 'kilobytes',
    series: [
      { name: 'first query', points: points('first') },
      { name: 'next query', points: points('next') },
    ],
    limit: { value: 150, label: 'limit of the first: 150' },
  };
}
