/** The search as a reader's browser runs it, in this process, over HTTP. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { SearchSource } from '../../../site/search/answers.ts';
import { manifestFile } from '../../../site/search/manifest.ts';
import { Search } from '../../../site/search/search.ts';
import type { FreshOperation } from './operations.ts';

/** Reads the index of a portal. @param portal its address without a slash at the end */
export function searchSource(portal: string): SearchSource {
  const load = async (path: string) => {
    const answer = await fetch(`${portal}/search/${path}`);
    if (answer.ok) return answer;
    await answer.body?.cancel();
    if (answer.status === 404 || answer.status === 410) return null;
    throw new Error(`${path}: ${answer.status}`);
  };
  return {
    json: async (path) => ((await load(path))?.json() ?? null) as Promise<unknown>,
    bytes: async (path) => {
      const answer = await load(path);
      return answer && new Uint8Array(await answer.arrayBuffer());
    },
  };
}

const clock = () => performance.now();
/** Milliseconds until an operation counts as failed. */
const patience = 60_000;
const searchAgainAfter = 250;

/**
 * Searches as ever new readers, who have nothing loaded, until the answer is as it should be.
 * The manifest is asked every few milliseconds; a search follows whenever it has changed, and now and then.
 * @returns at what time (`performance.now()`) that was
 */
export async function waitForSearch(
  source: SearchSource,
  { text, href, isFound }: Pick<FreshOperation, 'text' | 'href' | 'isFound'>,
): Promise<number> {
  const giveUpAt = clock() + patience;
  let seen = { manifest: '', at: 0 };
  while (clock() < giveUpAt) {
    const manifest = JSON.stringify(await source.json(manifestFile));
    if (manifest !== seen.manifest || clock() > seen.at + searchAgainAfter) {
      seen = { manifest, at: clock() };
      if ((await isFoundBy(source, text, href)) === isFound) return clock();
    }
    await sleep(5);
  }
  throw new Error(
    `After ${patience / 1000} s ${href} is ${isFound ? 'not found' : 'still found'} by ${text}.`,
  );
}

async function isFoundBy(source: SearchSource, text: string, href: string): Promise<boolean> {
  const request = { text, index: 'main' as const, labels: [], sort: 'relevance' as const, page: 1 };
  const { results } = await new Search(source, clock).find(request);
  return results.some((result) => result.href === href);
}
