import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { APIError } from 'payload';
import { expect, test } from 'vitest';
import { fillNewsroom, type Clock } from '../golden/newsroom.ts';
import { operationNames, operations } from '../golden/operations.ts';
import { startTestCms } from '../support/cms.ts';
import type { CrawlReport } from '../support/crawler.ts';
import { startLivePortal } from '../support/live-portal.ts';
import { randomOf } from '../support/random.ts';
import { faultsOf, noFaults } from '../support/scratch-comparison.ts';
import { siteUrl } from '../support/test-portal.ts';
import { sizeOf } from '../support/test-size.ts';

const changes = sizeOf('CHANGES', { small: 60, full: 300 });

test(
  `no page links to what is not there, at any instant of ${changes} changes`,
  async () => {
    const random = randomOf('no dead links');
    const clock: Clock = { time: Date.UTC(2026, 3, 28, 15), now: () => clock.time };
    const cms = await startTestCms({ clock });
    const room = await fillNewsroom(cms.payload, clock, 46);
    const portal = await startLivePortal(cms, clock);
    await portal.settled();
    const crawler = new Worker(new URL('../support/crawler-thread.ts', import.meta.url), {
      workerData: { folder: portal.folders.portal, siteUrl },
    });
    let refused = 0;
    for (let change = 0; change < changes; change++) {
      const operation = random.pick(operationNames);
      try {
        await operations[operation](room, random.below(10_000), random.below(10_000));
      } catch (error) {
        // The newsroom may refuse: nothing must have changed then.
        if (!(error instanceof APIError)) throw error;
        refused++;
      }
      console.log(new Date().toISOString().slice(17), operation, JSON.stringify(portal.publisher.status()));
      await sleep(random.below(60));
    }
    // The publisher sleeps until the next boundary of a clock that has jumped: a save wakes it.
    await operations.settings(room, 0, 0);
    await portal.settled();
    const told = once(crawler, 'message');
    crawler.postMessage('stop');
    const [report] = (await told) as [CrawlReport];
    console.log(
      `${changes} changes (${refused} refused), ${report.rounds} rounds, ${report.requests} requests`,
    );
    expect({ dead: report.dead, truncated: report.truncated }).toEqual({ dead: [], truncated: [] });
    expect(await faultsOf(portal.folders.portal, cms, clock)).toEqual(noFaults);
    await portal.close();
    await cms.stop();
  },
  60_000 + changes * 2000,
);
