import { describe, expect, it } from 'vitest';
import type { Picture } from '../data/models.ts';
import { figureShape, figureSizes, groupLayout } from './picture-shapes.ts';

const picture = (width: number, height: number): Picture => ({
  alt: '',
  caption: null,
  credit: null,
  width,
  height,
  src: '',
  avif: '',
  webp: '',
  jpeg: '',
  focus: null,
});
const [wide, upright, strip, small] = [
  picture(1440, 900),
  picture(960, 1440),
  picture(800, 2400),
  picture(400, 300),
];

describe('a figure', () => {
  it('is upright when it is higher than wide, unless it is a long strip to be read', () => {
    expect([wide, picture(900, 900), upright, strip].map(figureShape)).toEqual([
      undefined,
      undefined,
      'upright',
      undefined,
    ]);
  });

  it.each([
    [wide, '(min-width: 720px) 672px, calc(100vw - 3rem)'],
    [upright, '(min-width: 496px) 448px, calc(100vw - 3rem)'],
    [small, '(min-width: 448px) 400px, calc(100vw - 3rem)'],
  ])('says how wide it is shown, never wider than it is', (one, sizes) => {
    expect(figureSizes(one)).toBe(sizes);
  });
});

describe('a group of pictures', () => {
  it.each([
    [2, 2],
    [3, 3],
    [4, 2],
    [5, 3],
    [40, 3],
  ])('of %i stands in %i columns', (count, columns) => {
    expect(groupLayout(Array.from({ length: count }, () => wide)).classes).toBe(`pictures of-${columns}`);
  });

  it('is upright when most of its pictures are', () => {
    expect(groupLayout([wide, upright, upright]).classes).toBe('pictures of-3 tall');
    expect(groupLayout([wide, upright]).classes).toBe('pictures of-2');
  });
});
