/**
 * Vietnamese text as outlines. Whoever draws SVG text takes fonts from the machine; outlines are the same everywhere.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font, Path } from 'opentype.js';

// What it exports is found only when it runs.
const { parse } = createRequire(import.meta.url)('opentype.js') as typeof import('opentype.js');

export type Weight = 400 | 700;

interface Glyph {
  /** Data of an SVG path in the font's units, standing on 0, growing downwards. */
  outline: string;
  /** In the font's units. */
  advance: number;
}

/** A typeface whose shapes are looked up once. */
class Face {
  private readonly font: Font;
  private readonly glyphs = new Map<string, Glyph | null>();
  private readonly kerning = new Map<string, number>();

  constructor(weight: Weight) {
    const bytes = readFileSync(join(import.meta.dirname, `source-serif-4-${weight}.ttf`));
    this.font = parse(new Uint8Array(bytes).buffer);
  }

  get unitsPerEm(): number {
    return this.font.unitsPerEm;
  }

  /** Null for a character that the typeface has no shape for. */
  glyph(character: string): Glyph | null {
    const known = this.glyphs.get(character);
    if (known !== undefined) return known;
    const glyph = this.font.charToGlyph(character);
    const { unitsPerEm } = this.font;
    const found =
      glyph.index === 0
        ? null
        : { outline: dataOf(glyph.getPath(0, 0, unitsPerEm)), advance: glyph.advanceWidth ?? 0 };
    this.glyphs.set(character, found);
    return found;
  }

  /** By how much two neighbours move together or apart, in the font's units. */
  kerningOf(left: string, right: string): number {
    const pair = left + right;
    const known = this.kerning.get(pair);
    if (known !== undefined) return known;
    const value = this.font.getKerningValue(this.font.charToGlyph(left), this.font.charToGlyph(right));
    this.kerning.set(pair, value);
    return value;
  }
}

/** The package's own writer of path data glues numbers together that round to nothing. */
function dataOf(path: Path): string {
  return path.commands
    .map((command) => {
      const { type, ...points } = command as { type: string } & Record<string, number>;
      const order = ['x1', 'y1', 'x2', 'y2', 'x', 'y'].filter((name) => name in points);
      return type + order.map((name) => Math.round(Number(points[name]))).join(' ');
    })
    .join('');
}

const faces = new Map<Weight, Face>();

function faceOf(weight: Weight): Face {
  const face = faces.get(weight) ?? new Face(weight);
  faces.set(weight, face);
  return face;
}

/** Text as the typeface can write it: precomposed, without what it has no shape for. */
function writable(text: string, face: Face): string {
  return Array.from(text.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
    .filter((character) => face.glyph(character) !== null)
    .join('');
}

/** The characters with where each begins, and where the last one ends, in the font's units. */
function place(text: string, face: Face): { places: { outline: string; at: number }[]; end: number } {
  const places: { outline: string; at: number }[] = [];
  let end = 0;
  let before: string | null = null;
  for (const character of Array.from(writable(text, face))) {
    const glyph = face.glyph(character);
    if (glyph === null) continue;
    if (before !== null) end += face.kerningOf(before, character);
    if (glyph.outline !== '') places.push({ outline: glyph.outline, at: end });
    end += glyph.advance;
    before = character;
  }
  return { places, end };
}

/** One line as SVG that begins at `x` and stands on `y`, in pixels. */
export function setLine(text: string, x: number, y: number, size: number, weight: Weight): string {
  const face = faceOf(weight);
  const { places } = place(text, face);
  const glyphs = places.map(({ outline, at }) => `<path transform="translate(${at})" d="${outline}"/>`);
  return `<g transform="translate(${x} ${y})scale(${size / face.unitsPerEm})">${glyphs.join('')}</g>`;
}

/** Width of the text in one line, in pixels. */
export function widthOf(text: string, size: number, weight: Weight): number {
  const face = faceOf(weight);
  return (place(text, face).end * size) / face.unitsPerEm;
}

/** Breaks text into lines of at most `width` pixels; a word that is wider than a line is broken too. */
export function breakLines(text: string, width: number, size: number, weight: Weight): string[] {
  const fits = (line: string) => widthOf(line, size, weight) <= width;
  const words = writable(text, faceOf(weight)).split(' ');
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((one) => pieces(one, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const found: string[] = [];
  let piece = '';
  for (const character of Array.from(word)) {
    if (piece !== '' && !fits(piece + character)) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...found, piece];
}
