/** All parts that have been measured, as tables, one JSON file and a plot. */
import { describeMachine } from '../report/machine.ts';
import { drawPlot, type Panel } from '../report/plot.ts';
import { writeResults } from '../report/write-results.ts';
import { freshnessPanel, freshnessTable } from './freshness/report.ts';
import type { ArchiveResult } from './measure-archive.ts';
import type { PeerResult } from './peers/compare-peers.ts';
import { queriesTable, ranksTable, timesPanel, timesTable } from './peers/report.ts';
import { atHandLine, firstQueriesTable, readerPanel, readerTable } from './reader/report.ts';
import type { Saved } from './saved-results.ts';

export interface SearchResults {
  peers: Saved<PeerResult>[];
  archives: Saved<ArchiveResult>[];
}

export function printSearchResults(options: unknown, results: SearchResults): void {
  const machine = describeMachine();
  console.log(`\n${machine.cores} cores, ${machine.cpu}.`);
  const panels = [
    ...printPeers(results.peers.map(({ result }) => result)),
    ...printArchives(results.archives.map(({ result }) => result)),
  ];
  const note = `Median, whiskers from the fastest to the 95th percentile · ${machine.cores} cores, ${machine.cpu}`;
  const plot = panels.length > 0 ? drawPlot('Search', note, panels) : null;
  console.log(`\nWritten: ${writeResults('search', { machine, options, ...results }, plot).join(', ')}`);
}

function printPeers(results: readonly PeerResult[]): Panel[] {
  if (results.length === 0) return [];
  for (const result of results) {
    console.log(
      `\n${result.articles} articles: the wanted article first / in the first three / first hundred\n`,
    );
    console.log(ranksTable(result));
    console.log(`\n${queriesTable(result)}`);
  }
  console.log(`\nMilliseconds of one search\n\n${timesTable(results)}`);
  return [timesPanel(results)];
}

function printArchives(results: readonly ArchiveResult[]): Panel[] {
  if (results.length === 0) return [];
  console.log('\nA reader on a slow 4G, empty cache: from the last letter to the first results\n');
  console.log(readerTable(results));
  for (const result of results) console.log(`\n${result.articles} articles\n\n${firstQueriesTable(result)}`);
  console.log(`\n${results.map(atHandLine).join('\n')}`);
  const fresh = results.flatMap(({ articles, freshness }) => (freshness ? [{ articles, freshness }] : []));
  console.log(`\nMilliseconds from an editor's request\n\n${freshnessTable(fresh)}\n`);
  for (const { articles, indexFiles, indexBytes, firstPublicationSeconds, publisherPeakMB } of results) {
    const size = `${indexFiles} files, ${(indexBytes / 1e6).toFixed(1)} MB`;
    console.log(
      `${articles} articles: index of ${size}; portal and index stood after ` +
        `${firstPublicationSeconds.toFixed(0)} s; the publisher had ${publisherPeakMB ?? '?'} MB at most`,
    );
  }
  return [readerPanel(results), freshnessPanel(fresh)];
}
