import { expect, test } from 'vitest';
import { bounds, superfluous, type Copy } from './bounds.ts';

const now = Date.UTC(2026, 10, 22);
const copy = (path: string, age: number, size = 1000): Copy => ({ path, keptAt: now - age, size });
const pathsOf = (copies: Copy[]) => copies.map(({ path }) => path);

test('a week is the longest that anything is kept, and what is from the future goes', () => {
  const copies = [copy('/a/', bounds.age), copy('/b/', bounds.age + 1), copy('/c/', 0), copy('/d/', -1)];
  expect(pathsOf(superfluous(copies, now)).toSorted()).toEqual(['/b/', '/d/']);
});

test('of too many the oldest go', () => {
  const copies = Array.from({ length: bounds.copies + 2 }, (_, age) => copy(`/${age}/`, age));
  expect(pathsOf(superfluous(copies, now))).toEqual([`/${bounds.copies}/`, `/${bounds.copies + 1}/`]);
});

test('of too much the oldest go', () => {
  const third = bounds.size / 3;
  const copies = [copy('/a/', 1, third), copy('/b/', 2, third), copy('/c/', 3, third), copy('/d/', 4, 1)];
  expect(pathsOf(superfluous(copies, now))).toEqual(['/d/']);
});
