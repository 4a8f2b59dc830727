import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Search } from '../../site/search/search.ts';
import { body } from '../golden/newsroom.ts';
import type { CmsClient } from '../support/cms-client.ts';
import { eventually } from '../support/eventually.ts';
import { newsroomProcesses, type NewsroomProcesses } from '../support/newsroom-processes.ts';
import { randomOf, type Random } from '../support/random.ts';
import { fillOverRest, firstAdministrator } from '../support/rest-newsroom.ts';
import { searchFaultsOf } from '../support/search-faults.ts';
import { searchOnDisk } from '../support/search-on-disk.ts';
import { sizeOf } from '../support/test-size.ts';

const kills = sizeOf('KILLS_OF_SEARCH', { small: 8, full: 100 });
const milestone = 'Cột mốc vững chãi';
let newsroom: NewsroomProcesses;
let editor: CmsClient;
let categories: string[];

beforeAll(async () => {
  newsroom = await newsroomProcesses();
  newsroom.start('cms');
  await newsroom.cmsIsUp();
  editor = await firstAdministrator(newsroom.url, newsroom.feedKey);
  ({ categories } = await fillOverRest(editor, 24));
  await write(milestone, 'Đứng yên suốt cuộc thử');
});
afterAll(() => newsroom.close());

async function write(title: string, text: string): Promise<string> {
  const category = categories[0];
  const article = { title, category, body: body([text]), _status: 'published' };
  return (await editor.create('articles', article)).id;
}

/** What a reader finds with a page of this moment. */
async function find(text: string): Promise<string[]> {
  const search = new Search(searchOnDisk(join(newsroom.folders.portal, 'search')), () => performance.now());
  const { results } = await search.find({ text, labels: [], index: 'main', sort: 'relevance', page: 1 });
  return results.map(({ title }) => title.map((piece) => piece.text).join(''));
}

async function settled(): Promise<void> {
  await newsroom.settled();
  const isFound = async () => (await newsroom.status())?.search.waiting === 0;
  await eventually(() => `the search is settled\n${newsroom.log.slice(-20).join('\n')}`, isFound, 60);
}

/** One of the things that make the search work, and what must hold afterwards. */
async function disturb(random: Random, number: number): Promise<() => Promise<void>> {
  const word = `tuthu${number}x`;
  const id = await write(`Bài ${word}`, `Nội dung ${word}`);
  const isThere = async () => expect(await find(word)).toEqual([`Bài ${word}`]);
  const isGone = async () => expect(await find(word)).toEqual([]);
  switch (random.below(4)) {
    case 0:
      await settled();
      await editor.unpublish('articles', id);
      return isGone;
    case 1:
      await settled();
      await editor.publish('articles', id, { body: body(['Lời khác hẳn']), title: 'Tên khác hẳn' });
      return isGone;
    case 2:
      void newsroom.publishAll();
      return isThere;
  }
  return isThere;
}

test(
  `the search is never broken and never stale when the publisher is killed ${kills} times`,
  async () => {
    const random = randomOf('kill the search');
    for (let kill = 0; kill < 2; kill++) {
      newsroom.start('publisher');
      await sleep(300 + random.below(1500));
      await newsroom.kill('publisher');
    }
    newsroom.start('publisher');
    await settled();
    for (let kill = 0; kill < kills; kill++) {
      const holds = await disturb(random, kill);
      await sleep(random.below(900));
      await newsroom.kill('publisher');
      expect(await find('cột mốc'), 'while the publisher is dead').toEqual([milestone]);
      newsroom.start('publisher');
      await settled();
      await holds();
      expect(await searchFaultsOf(newsroom.folders), newsroom.log.slice(-20).join('\n')).toEqual([]);
    }
    await newsroom.kill('publisher');
    newsroom.start('publisher');
    await settled();
    expect(readdirSync(join(newsroom.folders.portal, 'search'))).toHaveLength(2);
    const [store, ...others] = readdirSync(newsroom.folders.search).filter(
      (name) => !/-(wal|shm)$/.test(name),
    );
    expect([store, others]).toEqual([expect.stringMatching(/^g\d+\.db$/), []]);
  },
  120_000 + kills * 30_000,
);
