import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf } from './readable-colour.ts';
import { bandColour, grounds, ownAccentFill, themeOf } from './theme.ts';

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const [lightTokens = '', darkTokens = ''] = tokens.split('@media (prefers-color-scheme: dark)');

/** @example valueOf('--paper: #fff;', 'paper') // => '#ffffff' */
function valueOf(css: string, name: string): string {
  const found = new RegExp(`--${name}: ?(#[0-9a-f]+)`).exec(css)?.[1] ?? '';
  return found.length === 4 ? found.replace(/[0-9a-f]/g, '$&$&') : found;
}

describe('the portal’s own colours', () => {
  it('have the grounds that themes are made for', () => {
    const names = ['paper', 'sheet', 'tint'];
    expect(names.map((name) => valueOf(lightTokens, name))).toEqual(grounds.light);
    expect(names.map((name) => valueOf(darkTokens, name))).toEqual(grounds.dark);
    expect(valueOf(lightTokens, 'accent-fill')).toBe(ownAccentFill);
  });

  it.each([
    ['light', lightTokens],
    ['dark', darkTokens],
  ] as const)('can be read on every ground of the %s scheme', (scheme, css) => {
    for (const name of ['ink', 'soft', 'primary', 'accent'])
      for (const ground of grounds[scheme])
        expect(contrastOf(valueOf(css, name), ground)).toBeGreaterThanOrEqual(4.5);
    for (const name of ['primary-fill', 'accent-fill'])
      expect(contrastOf(valueOf(css, name), '#ffffff')).toBeGreaterThanOrEqual(4.5);
    for (const ground of grounds[scheme])
      expect(contrastOf(valueOf(css, 'rule-strong'), ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('themeOf', () => {
  it('has nothing to say when nothing was chosen, or what was is no colour', () => {
    expect(themeOf({ primary: null, accent: null })).toBeNull();
    expect(themeOf({ primary: 'red;}body{display:none', accent: null })).toBeNull();
  });

  it('leaves what was not chosen to the portal', () => {
    const css = themeOf({ primary: null, accent: '#1b7f3b' })?.css ?? '';
    expect(css).not.toContain('--primary');
    expect(css).toContain('@media screen{:root{--accent:#187d39;--accent-fill:#1b7f3b;}}');
  });

  it('has an address that changes with its text', () => {
    const one = themeOf({ primary: '#12406f', accent: null });
    expect(one?.href).toMatch(/^\/assets\/theme-[0-9a-f]{12}\.css$/);
    expect(themeOf({ primary: '#12406f', accent: null })).toEqual(one);
    expect(themeOf({ primary: '#13406f', accent: null })?.href).not.toBe(one?.href);
  });

  it('can be read in both schemes, whatever was chosen', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (primary, accent) => {
        const [light = '', dark = ''] = (themeOf({ primary, accent })?.css ?? '').split(
          '(prefers-color-scheme:dark)',
        );
        for (const name of ['primary', 'accent']) {
          for (const ground of grounds.light)
            expect(contrastOf(valueOf(light, name), ground)).toBeGreaterThanOrEqual(4.5);
          for (const ground of grounds.dark)
            expect(contrastOf(valueOf(dark, name), ground)).toBeGreaterThanOrEqual(4.5);
          for (const css of [light, dark])
            expect(contrastOf(valueOf(css, `${name}-fill`), '#ffffff')).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('bandColour', () => {
  it('is the fill of the accent, chosen or the portal’s own', () => {
    expect(bandColour({ primary: null, accent: null })).toBe(ownAccentFill);
    expect(contrastOf(bandColour({ primary: null, accent: '#ffd400' }), '#ffffff')).toBeGreaterThanOrEqual(
      4.5,
    );
  });
});
