import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrastOf } from '../look/readable-colour.ts';
import { accentOf } from './accent.ts';

const inkColours = { light: '#ffffff', dark: '#000000' };

it('every colour that an editor may choose can be read upon', () => {
  const colour = fc.nat(0xffffff).map((number) => `#${number.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, (fill) => {
      const accent = accentOf(fill);
      expect(accent?.fill).toBe(fill);
      expect(contrastOf(fill, inkColours[accent?.ink ?? 'light'])).toBeGreaterThanOrEqual(4.58);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ['#ffff00', 'dark'],
  ['#ffffff', 'dark'],
  ['#b3121d', 'light'],
  ['#000000', 'light'],
  ['#767676', 'dark'],
  ['#757575', 'light'],
])('on %s the ink is %s', (fill, ink) => {
  expect(accentOf(fill)).toEqual({ fill, ink });
});

it('no colour is no accent', () => {
  expect(accentOf(null)).toBe(null);
});
