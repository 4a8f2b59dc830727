/** The contestants' answers as a table: one row for each kind of query, one column for each contestant. */
import type { Panel } from '../../report/plot.ts';
import { summarise } from '../../report/statistics.ts';
import { formatNumber, formatTable } from '../../report/table.ts';
import type { PeerResult, PeerRow } from './compare-peers.ts';

const namesOf = ({ rows }: PeerResult) => Object.keys(rows[0]?.answers ?? {});
const answersOf = (rows: readonly PeerRow[], name: string) =>
  rows.flatMap((row) => {
    const answer = row.answers[name];
    return answer ? [{ ...row, ...answer }] : [];
  });

/** For each kind and contestant: wanted article first / in the first three / among the first hundred, of all. */
export function ranksTable(result: PeerResult): string {
  const names = namesOf(result);
  const kinds = [...new Set(result.rows.map(({ kind }) => kind))];
  const rowOf = (title: string, rows: readonly PeerRow[]) => {
    const cells = names.map((name) => describeRanks(answersOf(rows, name)));
    return [title, String(rows.length), ...cells];
  };
  const body = kinds.map((kind) =>
    rowOf(
      kind,
      result.rows.filter((row) => row.kind === kind),
    ),
  );
  const wanted = result.rows.filter(({ hasWanted }) => hasWanted);
  return formatTable(['kind of query', 'queries', ...names], [...body, rowOf('all with an answer', wanted)]);
}

function describeRanks(answers: ReturnType<typeof answersOf>): string {
  if (answers.every(({ hasWanted }) => !hasWanted)) {
    return `${answers.filter(({ total }) => total === 0).length} say so`;
  }
  const within = (limit: number) => answers.filter(({ rank }) => rank > 0 && rank <= limit).length;
  return `${within(1)} / ${within(3)} / ${within(100)}`;
}

/** Every query: hits beside the articles that hold its words, place of the first wanted one, milliseconds. */
export function queriesTable(result: PeerResult): string {
  const names = namesOf(result);
  const rows = result.rows.map(({ query, holders, hasWanted, answers }) => [
    query,
    String(holders),
    ...names.map((name) => {
      const { total = 0, rank = 0, milliseconds = 0 } = answers[name] ?? {};
      const place = hasWanted ? `, ${rank === 0 ? 'not' : `at ${rank}`}` : '';
      return `${total}${place}, ${milliseconds.toFixed(0)} ms`;
    }),
  ]);
  return formatTable(['query', 'hold its words', ...names], rows);
}

/** Times over all queries. */
export function timesTable(results: readonly PeerResult[]): string {
  const rows = results.flatMap((result) =>
    namesOf(result).map((name) => {
      const { median, p95, max } = summarise(answersOf(result.rows, name).map((one) => one.milliseconds));
      return [name, String(result.articles), ...[median, p95, max].map(formatNumber)];
    }),
  );
  return formatTable(['contestant', 'articles', 'median', 'p95', 'max'], rows);
}

export function timesPanel(results: readonly PeerResult[]): Panel {
  const names = results[0] ? namesOf(results[0]) : [];
  return {
    title: 'Side by side: one search (ms)',
    horizontal: { label: 'articles', places: results.map(({ articles }) => articles.toLocaleString('en')) },
    vertical: 'milliseconds',
    series: names.map((name) => ({
      name,
      points: results.map((result) => {
        const { median, min, p95 } = summarise(answersOf(result.rows, name).map((one) => one.milliseconds));
        return { value: median, low: min, high: p95 };
      }),
    })),
  };
}
