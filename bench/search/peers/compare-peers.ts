/** All contestants on the same articles and queries. */
import { join } from 'node:path';
import { summarise } from '../../report/statistics.ts';
import { countHolders } from '../texts/articles-holding.ts';
import { queries } from '../texts/queries.ts';
import { searchedArticles } from '../texts/searched-article.ts';
import type { Contestant } from './contestant.ts';
import { installClient } from './install-client.ts';
import { startMariadb } from './mariadb-server.ts';
import { nukevietNews, nukevietSite } from './nukeviet.ts';
import { ours } from './ours.ts';
import { PagefindBrowser } from './pagefind-browser.ts';
import { buildPagefind } from './pagefind-index.ts';
import { fillTables } from './peer-tables.ts';
import { wordpress } from './wordpress.ts';

export interface PeerAnswer {
  /** Hits as the contestant counts them. */
  total: number;
  /** Place of the first wanted article; 0: not among the first hundred. */
  rank: number;
  milliseconds: number;
}

export interface PeerRow {
  kind: string;
  query: string;
  /** Whether there is anything to find. */
  hasWanted: boolean;
  /** Articles that hold all words, whatever their marks. */
  holders: number;
  /** By contestant. */
  answers: Record<string, PeerAnswer>;
}

export interface PeerResult {
  articles: number;
  mariadb: string;
  /** Until Pagefind's index stood. */
  pagefindSeconds: number;
  rows: PeerRow[];
}

export interface PeerOptions {
  size: number;
  seed: string;
  /** Program of a MariaDB server; without it WordPress and NukeViet are left out. */
  mariadb: string | undefined;
  folder: string;
  report: (line: string) => void;
}

/** Times every query after it has been asked once, so that no database reads from its disk. */
const runs = 3;

export async function comparePeers(options: PeerOptions): Promise<PeerResult> {
  const { size, seed, report } = options;
  const titles = new Map<number, string>();
  for (const { id, title } of searchedArticles(seed, size)) titles.set(id, title.toLowerCase());
  const holders = countHolders(searchedArticles(seed, size), queries);
  const rows = queries.map(({ kind, text, wanted }, at): PeerRow => {
    return {
      kind,
      query: text.normalize('NFC'),
      hasWanted: wanted !== null,
      holders: holders[at] ?? 0,
      answers: {},
    };
  });
  const ask = async (contestant: Contestant) => {
    report(`${size} articles: asking ${contestant.name} …`);
    for (const [at, { text, wanted }] of queries.entries()) {
      const found = [await contestant.find(text)];
      while (found.length < runs) found.push(await contestant.find(text));
      const [{ ids, total } = { ids: [], total: 0 }] = found;
      const rank = wanted === null ? 0 : ids.findIndex((id) => titles.get(id)?.includes(wanted.trim())) + 1;
      const milliseconds = summarise(found.map((one) => one.milliseconds)).median;
      const row = rows[at];
      if (row) row.answers[contestant.name] = { total, rank, milliseconds };
    }
  };
  report(`${size} articles: building this portal's index …`);
  await ask(ours(searchedArticles(seed, size)));
  const pagefindSeconds = await askPagefind(options, ask);
  const mariadb = await askDatabases(options, ask);
  return { articles: size, mariadb, pagefindSeconds, rows };
}

type Ask = (contestant: Contestant) => Promise<void>;

async function askPagefind({ size, seed, folder, report }: PeerOptions, ask: Ask): Promise<number> {
  report(`${size} articles: building Pagefind's index …`);
  const { folder: index, seconds } = await buildPagefind(
    searchedArticles(seed, size),
    join(folder, 'pagefind'),
  );
  const browser = await PagefindBrowser.open(index);
  try {
    await ask({ name: 'Pagefind', find: (text) => browser.ask(text) });
  } finally {
    await browser.close();
  }
  return seconds;
}

async function askDatabases({ size, seed, mariadb, folder, report }: PeerOptions, ask: Ask): Promise<string> {
  if (mariadb === undefined) return 'not installed';
  const server = await startMariadb(mariadb, join(folder, 'mariadb'));
  try {
    const options = { socketPath: server.socket, user: 'root', charset: 'utf8mb4' };
    const client = await installClient(report).createConnection(options);
    report(`${size} articles: filling the tables of WordPress and NukeViet …`);
    await fillTables(client, searchedArticles(seed, size));
    for (const contestant of [wordpress(client), nukevietNews(client), nukevietSite(client)])
      await ask(contestant);
    await client.end();
    return server.version;
  } finally {
    await server.stop();
  }
}
