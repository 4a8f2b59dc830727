import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHex, toOklch } from './oklch.ts';
import { contrastOf, readableColour } from './readable-colour.ts';
import { grounds } from './theme.ts';

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('contrastOf', () => {
  it('is 21 for black on white, and the same both ways', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
    expect(contrastOf('#ffffff', '#777777')).toBeCloseTo(4.478, 3);
  });
});

describe('readableColour', () => {
  it('leaves a colour that can be read', () => {
    expect(readableColour('#A9141D', grounds.light)).toBe('#a9141d');
  });

  it('darkens a bright yellow on light paper and keeps its hue', () => {
    const found = readableColour('#ffd400', grounds.light);
    expect(found).toBe('#836b00');
    expect(toOklch(parseHex(found)).hue).toBeCloseTo(toOklch(parseHex('#ffd400')).hue, 1);
  });

  it('reaches 4.5 : 1 for any colour on every ground, light and dark', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        for (const others of [grounds.light, grounds.dark, ['#ffffff']]) {
          const found = readableColour(colour, others);
          expect(found).toMatch(/^#[0-9a-f]{6}$/);
          for (const other of others) expect(contrastOf(found, other)).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 400 },
    );
  });
});
