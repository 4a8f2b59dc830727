import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';

import { NestedWriteError, WriteQueue } from './write-queue.ts';

/** A task with a context of its own, as a request has. */
const inOwnContext = async <T>(task: () => Promise<T>): Promise<T> => {
  await Promise.resolve();
  return task();
};

test('one holder at a time, in order of arrival', async () => {
  const queue = new WriteQueue();
  const log: string[] = [];
  const hold = (name: string) =>
    inOwnContext(async () => {
      const turn = await queue.begin(name);
      log.push(`${name} in`);
      await sleep(1);
      log.push(`${name} out`);
      queue.end(turn);
    });
  const write = () => inOwnContext(() => queue.run('c', async () => log.push('c')));
  await Promise.all([hold('a'), write(), hold('b')]);
  expect(log).toEqual(['a in', 'a out', 'c', 'b in', 'b out']);
});

test('asking again inside a turn is an error at once, even after further awaits', async () => {
  const queue = new WriteQueue();
  await inOwnContext(async () => {
    const turn = await queue.begin('a transaction');
    await sleep(1);
    await expect(queue.begin('another transaction')).rejects.toThrow(NestedWriteError);
    await expect(queue.run('a write', async () => {})).rejects.toThrow('Pass `req` on');
    queue.end(turn);
    expect(await queue.run('a write', async () => 'done')).toBe('done');
  });
});

test('a failed write passes the lock on', async () => {
  const queue = new WriteQueue();
  await expect(queue.run('a', () => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
  expect(await queue.run('b', async () => 'done')).toBe('done');
});

test('ending twice lets nobody in twice', async () => {
  const queue = new WriteQueue();
  const first = await inOwnContext(() => queue.begin('first'));
  const second = inOwnContext(() => queue.begin('second'));
  let isThirdIn = false;
  const third = inOwnContext(() => queue.begin('third')).then((turn) => {
    isThirdIn = true;
    return turn;
  });
  queue.end(first);
  queue.end(first);
  const turn = await second;
  await sleep(1);
  expect(isThirdIn).toBe(false);
  queue.end(turn);
  queue.end(await third);
});

test('a paused turn lets others go first and waits for them when it resumes', async () => {
  const queue = new WriteQueue();
  const slow = await inOwnContext(() => queue.begin('slow'));
  queue.pause(slow);
  const other = await inOwnContext(() => queue.begin('other'));
  let isBack = false;
  const resumed = queue.resume(slow).then(() => (isBack = true));
  await sleep(1);
  expect(isBack).toBe(false);
  queue.end(other);
  await resumed;
  queue.end(slow);
  expect(await queue.run('last', async () => 'done')).toBe('done');
});
