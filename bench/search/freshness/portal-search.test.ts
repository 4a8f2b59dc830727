import { expect, it } from 'vitest';
import type { SearchSource } from '../../../site/search/answers.ts';
import { buildFiles, sourceOf } from '../../../site/search/in-memory.ts';
import type { IndexedEntry } from '../../../site/search/indexed-entry.ts';
import { waitForSearch } from './portal-search.ts';

const categories = [{ id: 'c', slug: 'tin', title: 'Tin', parent: null }];
const entry: IndexedEntry = {
  id: 'article:1',
  at: 1,
  title: ['Gặp mặt (bản tin 1007)'],
  summary: [],
  body: [],
  labels: ['kind:tin'],
  shown: {
    kind: 'tin',
    title: 'Gặp mặt (bản tin 1007)',
    slug: 'gap-mat',
    category: 'c',
    at: 1,
    summary: null,
    picture: null,
    number: null,
  },
  texts: { body: [], also: [] },
};
const asked = { text: '"bản tin 1007"', href: '/tin/gap-mat/' };
const whole = sourceOf(buildFiles({ main: [entry] }, { categories }));
const empty = sourceOf(buildFiles({ main: [] }, { categories }));

/** An index that becomes another after so many questions for its manifest. */
function becoming(before: SearchSource, after: SearchSource, questions: number): SearchSource {
  let left = questions;
  const now = () => (left > 0 ? before : after);
  return {
    json: async (path) => {
      if (path === 'index.json') left--;
      return now().json(path);
    },
    bytes: async (path) => now().bytes(path),
  };
}

it('waits until an article is found', async () => {
  await waitForSearch(whole, { ...asked, isFound: true });
  const start = performance.now();
  expect(await waitForSearch(becoming(empty, whole, 5), { ...asked, isFound: true })).toBeGreaterThan(start);
});

it('waits until an article is found no longer', async () => {
  await waitForSearch(empty, { ...asked, isFound: false });
  const start = performance.now();
  expect(await waitForSearch(becoming(whole, empty, 5), { ...asked, isFound: false })).toBeGreaterThan(start);
});
