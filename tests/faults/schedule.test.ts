/** Scheduled publications and removals keep their second, through restarts and an outage. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { body } from '../golden/newsroom.ts';
import type { CmsClient } from '../support/cms-client.ts';
import { eventually } from '../support/eventually.ts';
import {
  newsroomProcesses,
  type NewsroomProcesses,
  type ProcessName,
} from '../support/newsroom-processes.ts';
import { PageWatch } from '../support/page-watch.ts';
import { type Random, randomOf } from '../support/random.ts';
import { fillOverRest, firstAdministrator } from '../support/rest-newsroom.ts';
import { faultsOf, noFaults } from '../support/scratch-comparison.ts';
import { sizeOf } from '../support/test-size.ts';

const appointments = sizeOf('APPOINTMENTS', { small: 16, full: 60 });
const outageMs = sizeOf('OUTAGE_SECONDS', { small: 4, full: 30 }) * 1000;
/** Within which the appointments lie, counted from when all are made. */
const spanMs = sizeOf('APPOINTMENTS_SECONDS', { small: 14, full: 150 }) * 1000;
const allowedMs = 1000;

interface Appointment {
  file: string;
  due: number;
  /** A publication brings a page, a removal takes one away. */
  brings: boolean;
}

/** Time in which something was not running. */
interface Gap {
  from: number;
  to: number;
}

const second = (time: number) => Math.ceil(time / 1000) * 1000;
const article = (title: string, category: string | undefined) => ({
  title,
  category,
  sapo: 'Tóm tắt.',
  body: body(['Nội dung.']),
  _status: 'published',
});

/** Half of them come, half go, at whole seconds within the span. */
async function makeAppointments(
  newsroom: NewsroomProcesses,
  client: CmsClient,
  category: string | undefined,
  random: Random,
): Promise<Appointment[]> {
  const begin = Date.now() + 2000 + appointments * 100;
  const made: Appointment[] = [];
  for (let i = 0; i < appointments; i++) {
    const due = second(begin + random.below(spanMs));
    const brings = i % 2 === 0;
    const instant = new Date(due).toISOString();
    const data = {
      ...article(`Hẹn giờ số ${i}`, category),
      ...(brings ? { publishedAt: instant } : { expiresAt: instant }),
    };
    const { slug } = await client.create('articles', data);
    made.push({ file: join(newsroom.folders.portal, 'tin-tuc', String(slug), 'index.html'), due, brings });
  }
  return made;
}

/** Kills processes, starts them again after a while, and tells how long something was missing. */
async function interrupt(newsroom: NewsroomProcesses, names: ProcessName[], ms: number): Promise<Gap> {
  const from = Date.now();
  await Promise.all(names.map((name) => newsroom.kill(name)));
  await sleep(ms);
  for (const name of names) newsroom.start(name);
  await newsroom.cmsIsUp();
  await eventually(
    () => 'the publisher answers',
    async () => (await newsroom.status()) !== null,
  );
  return { from, to: Date.now() };
}

/** How long after it could first have been kept an appointment was kept. */
function latenessOf({ due }: Appointment, at: number, gaps: readonly Gap[]): number {
  let possible = due;
  // What was under way when the processes died counts as missed with them; one gap may follow upon another.
  for (const { from, to } of gaps) {
    if (at > from && possible >= from - allowedMs && possible <= to) possible = to;
  }
  return at - possible;
}

test(
  `${appointments} scheduled publications and removals happen on time and once, through two restarts and an outage of ${outageMs / 1000} s`,
  async () => {
    const random = randomOf('schedule');
    const newsroom = await newsroomProcesses();
    newsroom.start('cms');
    await newsroom.cmsIsUp();
    const administrator = await firstAdministrator(newsroom.url, newsroom.feedKey);
    const { categories } = await fillOverRest(administrator, 6);
    newsroom.start('publisher');
    await newsroom.settled();
    const watch = new PageWatch();
    const made = await makeAppointments(newsroom, administrator, categories[0], random);
    await newsroom.settled();
    for (const { file } of made) watch.add(file);

    const end = Math.max(...made.map(({ due }) => due));
    const pause = (part: number) => sleep(Math.max(2000, (end - Date.now()) * part - outageMs / 3));
    await pause(0.2);
    const gaps = [await interrupt(newsroom, ['publisher'], 0)];
    await pause(0.25);
    gaps.push(await interrupt(newsroom, ['cms', 'publisher'], outageMs));
    await pause(0.3);
    gaps.push(await interrupt(newsroom, ['cms'], 0));
    await sleep(Math.max(0, end - Date.now()) + allowedMs);
    await newsroom.settled();
    await watch.stop();

    const kept = made.map((one) => ({ one, changes: watch.changesOf(one.file) }));
    expect(
      kept.filter(({ one, changes }) => changes.length !== 1 || changes[0]?.isThere !== one.brings),
    ).toEqual([]);
    const lateness = kept
      .map(({ one, changes }) => latenessOf(one, changes[0]?.at ?? 0, gaps))
      .toSorted((a, b) => a - b);
    const late = kept
      .map(({ one, changes }) => ({
        ...one,
        at: changes[0]?.at ?? 0,
        late: latenessOf(one, changes[0]?.at ?? 0, gaps),
      }))
      .filter((one) => one.late > allowedMs);
    const told = () => JSON.stringify({ late, gaps }) + '\n' + newsroom.log.slice(-30).join('\n');
    const missed = made.filter(({ due }) => gaps.some(({ from, to }) => due >= from && due <= to)).length;
    console.log(
      `${made.length} appointments, ${missed} fell into the gaps (${gaps.map(({ from, to }) => `${to - from} ms`).join(', ')}); ` +
        `late by ${lateness[Math.floor(lateness.length / 2)]} ms in the middle, ${lateness.at(-1)} ms at most`,
    );
    const early = kept.filter(({ one, changes }) => (changes[0]?.at ?? 0) < one.due);
    expect(early).toEqual([]);
    expect(late, told()).toEqual([]);
    expect(await faultsOf(newsroom.folders.portal, newsroom)).toEqual(noFaults);
    await newsroom.close();
  },
  120_000 + spanMs + outageMs,
);
