import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { DiligentClient } from '../support/diligent-client.ts';
import { eventually } from '../support/eventually.ts';
import {
  newsroomProcesses,
  type NewsroomProcesses,
  type ProcessName,
} from '../support/newsroom-processes.ts';
import { randomOf, type Random } from '../support/random.ts';
import { fillOverRest, firstAdministrator } from '../support/rest-newsroom.ts';
import { faultsOf, noFaults } from '../support/scratch-comparison.ts';
import { sizeOf } from '../support/test-size.ts';

const kills = sizeOf('KILLS', { small: 4, full: 200 });
const killsOfOneTask = sizeOf('KILLS_OF_ONE_TASK', { small: 2, full: 20 });
const editors = 8;
const killsBetweenLooks = 10;
const victims: ProcessName[][] = [['publisher'], ['cms'], ['publisher', 'cms']];

async function startedNewsroom(articles: number) {
  const newsroom = await newsroomProcesses();
  newsroom.start('cms');
  await newsroom.cmsIsUp();
  const administrator = await firstAdministrator(newsroom.url, newsroom.feedKey);
  return { newsroom, administrator, ...(await fillOverRest(administrator, articles)) };
}

async function expectRight(newsroom: NewsroomProcesses): Promise<void> {
  await newsroom.settled();
  const faults = await faultsOf(newsroom.folders.portal, newsroom);
  expect(faults, newsroom.log.slice(-20).join('\n')).toEqual(noFaults);
}

async function killAndRestart(
  newsroom: NewsroomProcesses,
  names: ProcessName[],
  random: Random,
): Promise<void> {
  await Promise.all(names.map((name) => newsroom.kill(name)));
  await sleep(random.below(100));
  for (const name of names) newsroom.start(name);
  if (names.includes('cms')) await newsroom.cmsIsUp();
  if (names.includes('publisher'))
    await eventually(
      () => 'the publisher answers',
      async () => (await newsroom.status()) !== null,
    );
}

test(
  `nothing is lost when processes are killed ${kills} times while ${editors} editors write`,
  async () => {
    const random = randomOf('kill');
    const { newsroom, administrator, categories } = await startedNewsroom(12);
    newsroom.start('publisher');
    await newsroom.settled();
    const clients = Array.from(
      { length: editors },
      (_, i) => new DiligentClient(`Người ${i}`, administrator, random, categories),
    );
    const look = async () => {
      for (const client of clients) expect(await client.lost()).toEqual([]);
      await expectRight(newsroom);
    };
    for (let kill = 0; kill < kills;) {
      const work = clients.map((client) => client.work(300));
      for (const until = Math.min(kills, kill + killsBetweenLooks); kill < until; kill++) {
        await sleep(random.below(1500));
        await killAndRestart(newsroom, random.pick(victims), random);
      }
      for (const client of clients) client.stop();
      await Promise.all(work);
      await look();
    }
    const sum = (of: (client: DiligentClient) => number) =>
      clients.reduce((total, client) => total + of(client), 0);
    console.log(
      `${kills} kills, ${sum((one) => one.acknowledged)} saves acknowledged, ${sum((one) => one.unanswered)} unanswered`,
    );
    expect(clients.flatMap((client) => client.refusals)).toEqual([]);
    await newsroom.close();
  },
  120_000 + kills * 20_000,
);

test(
  `a publisher that is killed ${killsOfOneTask} times during its first filling ends with the whole portal`,
  async () => {
    const random = randomOf('kill during the first filling');
    const { newsroom } = await startedNewsroom(60);
    for (let kill = 0; kill < killsOfOneTask; kill++) {
      newsroom.start('publisher');
      await sleep(300 + random.below(900));
      await newsroom.kill('publisher');
    }
    newsroom.start('publisher');
    await expectRight(newsroom);
    await newsroom.close();
  },
  120_000 + killsOfOneTask * 20_000,
);

test(
  `a publisher that is killed ${killsOfOneTask} times while it publishes everything ends with the whole portal`,
  async () => {
    const random = randomOf('kill during publish:all');
    const { newsroom, administrator, categories } = await startedNewsroom(60);
    newsroom.start('publisher');
    await newsroom.settled();
    for (let kill = 0; kill < killsOfOneTask; kill++) {
      const order = newsroom.publishAll();
      await administrator.create('articles', {
        title: `Bài ${kill}`,
        category: categories[0],
        _status: 'published',
      });
      await sleep(random.below(1500));
      await killAndRestart(newsroom, ['publisher'], random);
      await order;
      await newsroom.settled();
    }
    await expectRight(newsroom);
    await newsroom.close();
  },
  120_000 + killsOfOneTask * 20_000,
);
