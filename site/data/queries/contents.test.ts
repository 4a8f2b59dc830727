import { describe, expect, it } from 'vitest';
import { contentsOf } from './contents.ts';

const section = (name: string) => ({ depth: 2 as const, text: name, anchor: name.toLowerCase() });
const part = (name: string) => ({ depth: 3 as const, text: name, anchor: name.toLowerCase() });
const sections = (count: number) => Array.from({ length: count }, (_, n) => section(`Mục ${n}`));

describe('contentsOf', () => {
  it('names sections and what is below them', () => {
    expect(contentsOf([section('A'), part('A1'), section('B'), section('C'), section('D')], 300)).toEqual({
      sections: [
        { text: 'A', anchor: 'a', parts: [{ text: 'A1', anchor: 'a1' }] },
        { text: 'B', anchor: 'b', parts: [] },
        { text: 'C', anchor: 'c', parts: [] },
        { text: 'D', anchor: 'd', parts: [] },
      ],
      open: true,
    });
  });

  it.each([
    [3, 999, false],
    [3, 1000, true],
    [2, 9000, false],
    [4, 100, true],
  ])('%i sections in %i words have a list: %s', (count, words, has) => {
    expect(contentsOf(sections(count), words) !== null).toBe(has);
  });

  it('is folded up when it is long, and names sections alone when it is very long', () => {
    expect(contentsOf(sections(8), 5000)?.open).toBe(true);
    expect(contentsOf(sections(9), 5000)?.open).toBe(false);
    const many = sections(20).flatMap((one) => [one, part('x'), part('y')]);
    expect(contentsOf(many, 20_000)?.sections.flatMap(({ parts }) => parts)).toEqual([]);
  });
});
