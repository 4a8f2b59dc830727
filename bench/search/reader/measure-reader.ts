/** What searching costs a reader on a slow 4G, and how long an answer takes from what is loaded already. */
import type { Browser } from 'playwright-core';
import { Search } from '../../../site/search/search.ts';
import { launchBrowser } from '../../../tests/support/browser.ts';
import { searchSource } from '../freshness/portal-search.ts';
import { loadedParts, openPhone, searchBytes, type Loaded } from './slow-phone.ts';
import { typeQuery, type Pace } from './type-query.ts';

export interface ReaderVisit {
  query: string;
  pace: Pace;
  /** Milliseconds from the last letter to the first results. */
  answered: number;
  loaded: Loaded;
}

export interface ReaderResult {
  /** Each by a new visitor with an empty cache. */
  first: ReaderVisit[];
  /** The query after it, by the same visitor. */
  next: ReaderVisit[];
  /** Bytes that the page loads of the search before its box is touched, its script apart. */
  untouched: number;
  /** Milliseconds of an answer from files at hand, in this process. */
  atHand: { query: string; milliseconds: number }[];
}

export const readerQueries = [
  'công đoàn',
  'cong doan',
  'duong',
  'tiền lương tối thiểu vùng',
  'hòa giải viên',
  '42/2022/nd-cp',
  'an toàn vệ sinh lao động',
  '"an toàn là trên hết"',
  'doi thoai dinh ky tai noi lam viec',
  '4.960.000',
  'bảo hiểm xã hội một lần',
  'nhà ở xã hội cho công nhân',
];

/** @param portal its address without a slash at the end */
export async function measureReader(
  portal: string,
  paces: readonly Pace[],
  report: (line: string) => void,
): Promise<ReaderResult> {
  const browser = await launchBrowser();
  const result: ReaderResult = { first: [], next: [], untouched: 0, atHand: [] };
  try {
    for (const [at, query] of readerQueries.entries()) {
      const next = readerQueries[(at + 3) % readerQueries.length] ?? query;
      for (const pace of paces) {
        const visit = await visitOnce(browser, portal, pace, query, next);
        result.first.push(visit.first);
        result.next.push(visit.next);
        result.untouched = Math.max(result.untouched, visit.untouched);
        report(`… “${query}”, ${pace}: ${describe(visit.first)}; then ${describe(visit.next)}`);
      }
    }
  } finally {
    await browser.close();
  }
  return { ...result, atHand: await measureAtHand(portal) };
}

const describe = ({ answered, loaded }: ReaderVisit) =>
  `${answered.toFixed(0)} ms, ${(searchBytes(loaded) / 1000).toFixed(0)} kB`;

async function visitOnce(browser: Browser, portal: string, pace: Pace, query: string, next: string) {
  const phone = await openPhone(browser);
  try {
    await phone.page.goto(`${portal}/tim-kiem/`);
    const { script = 0, ...before } = await phone.takeLoaded();
    const untouched = loadedParts
      .filter((part) => part !== 'other' && part !== 'pictures')
      .reduce((sum, part) => sum + ((before as Loaded)[part] ?? 0), 0);
    const answered = await typeQuery(phone.page, query, pace);
    const first = { query, pace, answered, loaded: { script, ...(await phone.takeLoaded()) } };
    const answeredNext = await typeQuery(phone.page, next, pace);
    const second = { query: next, pace, answered: answeredNext, loaded: await phone.takeLoaded() };
    return { first, next: second, untouched };
  } finally {
    await phone.close();
  }
}

async function measureAtHand(portal: string): Promise<ReaderResult['atHand']> {
  const search = new Search(searchSource(portal), () => performance.now());
  const measured: ReaderResult['atHand'] = [];
  for (const query of readerQueries) {
    const request = { text: query, index: 'main' as const, labels: [], sort: 'relevance' as const, page: 1 };
    await search.find(request);
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      await search.find(request);
      measured.push({ query, milliseconds: performance.now() - start });
    }
  }
  return measured;
}
