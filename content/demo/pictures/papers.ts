import { C } from './palette.ts';
import { num, path, poly, rect, repeat } from './shapes.ts';

/** An open book held at x, y. */
export function book(x: number, y: number, w: number, cover: string, turn = 0): string {
  const h = w * 0.5;
  return `<g transform="translate(${num(x)} ${num(y)}) rotate(${turn})">${poly(
    [
      [-w * 0.54, -h * 0.42],
      [0, -h * 0.2],
      [w * 0.54, -h * 0.42],
      [w * 0.54, h * 0.5],
      [0, h * 0.72],
      [-w * 0.54, h * 0.5],
    ],
    cover,
  )}${path(`M0 ${num(-h * 0.26)}Q${num(-w * 0.26)} ${num(-h * 0.62)} ${num(-w * 0.5)} ${num(-h * 0.44)}V${num(h * 0.38)}Q${num(-w * 0.26)} ${num(h * 0.24)} 0 ${num(h * 0.6)}Z`, C.white)}${path(`M0 ${num(-h * 0.26)}Q${num(w * 0.26)} ${num(-h * 0.62)} ${num(w * 0.5)} ${num(-h * 0.44)}V${num(h * 0.38)}Q${num(w * 0.26)} ${num(h * 0.24)} 0 ${num(h * 0.6)}Z`, C.sand)}</g>`;
}

/** A sheet of paper with ruled lines; the centre is at x, y. */
export function sheet(x: number, y: number, w: number, turn = 0, lines = 4): string {
  const h = w * 1.3;
  return `<g transform="translate(${num(x)} ${num(y)}) rotate(${turn})">${rect(-w / 2, -h / 2, w, h, C.white, 2)}${rect(-w * 0.36, -h * 0.38, w * 0.4, h * 0.06, C.red, 1, 0.7)}${repeat(lines, (i) => rect(-w * 0.36, -h * 0.2 + i * h * 0.14, w * (i % 2 ? 0.72 : 0.6), h * 0.04, C.stone, 1, 0.7))}</g>`;
}

/** A leaning stack of papers on a table, bottom centre at x, y. */
export const paperStack = (
  x: number,
  y: number,
  w: number,
  count: number,
  colors: readonly string[],
): string =>
  repeat(
    count,
    (i) =>
      rect(x - w / 2 + ((i * 7) % 11) - 5, y - (i + 1) * 9, w, 9, colors[i % colors.length]!, 2) +
      rect(x - w / 2 + ((i * 7) % 11) - 5, y - i * 9 - 2, w, 2, '#10203a', 0, 0.15),
  );
