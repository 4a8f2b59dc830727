/** All parts that have been measured, as tables, one JSON file and a plot. */
import { describeMachine } from '../report/machine.ts';
import { drawPlot } from '../report/plot.ts';
import { writeResults } from '../report/write-results.ts';
import type { PeerResult } from './peers/compare-peers.ts';
import { queriesTable, ranksTable, timesPanel, timesTable } from './peers/report.ts';
import type { Saved } from './saved-results.ts';

export interface SearchResults {
  peers: Saved<PeerResult>[];
}

export function printSearchResults(options: unknown, { peers }: SearchResults): void {
  const machine = describeMachine();
  console.log(`\n${machine.cores} cores, ${machine.cpu}.`);
  const compared = peers.map(({ result }) => result);
  for (const result of compared) {
    console.log(
      `\n${result.articles} articles: the wanted article first / in the first three / first hundred\n`,
    );
    console.log(ranksTable(result));
    console.log(`\n${queriesTable(result)}`);
  }
  const panels = [];
  if (compared.length > 0) {
    console.log(`\nMilliseconds of one search\n\n${timesTable(compared)}`);
    panels.push(timesPanel(compared));
  }
  const note = `Median, whiskers from the fastest to the 95th percentile · ${machine.cores} cores, ${machine.cpu}`;
  const plot = panels.length > 0 ? drawPlot('Search', note, panels) : null;
  console.log(`\nWritten: ${writeResults('search', { machine, options, peers }, plot).join(', ')}`);
}
