import { C, light } from '../palette.ts';
import { H, W, type Pen } from '../pen.ts';
import { circle, ellipse, poly, rect } from '../shapes.ts';

/** One stage light scheme: back wall top and foot, floor, beam, áo dài colours. */
export interface Show {
  wall: readonly [string, string];
  floor: readonly [string, string];
  beam: string;
  dress: readonly string[];
  petal: string;
}

export const SHOWS: readonly Show[] = [
  {
    wall: ['#0f2147', '#2f5f9c'],
    floor: ['#3b6aa4', '#10284c'],
    beam: '#ffe2a0',
    dress: ['#f7f1e6', '#f3b73e'],
    petal: '#f08fa8',
  },
  {
    wall: ['#5d1526', '#c3453c'],
    floor: ['#b5523c', '#551a24'],
    beam: '#ffe9b8',
    dress: ['#f6e9cf', '#f3b73e'],
    petal: '#f7b6a8',
  },
  {
    wall: ['#0e3f45', '#3b9a86'],
    floor: ['#4fa590', '#123f46'],
    beam: '#fbffd8',
    dress: ['#d8404a', '#f7f1e6'],
    petal: '#f6c3cf',
  },
  {
    wall: ['#3a2558', '#b0628e'],
    floor: ['#a0618c', '#35204f'],
    beam: '#ffd9c0',
    dress: ['#f3b73e', '#e9f2ee'],
    petal: '#ffc4b0',
  },
  {
    wall: ['#c98a3f', '#f7d998'],
    floor: ['#d19a52', '#8a4f2c'],
    beam: '#fffbe0',
    dress: ['#c3242d', '#2d8a75'],
    petal: '#e8748c',
  },
  {
    wall: ['#152a52', '#8a3a52'],
    floor: ['#7a4360', '#1a2547'],
    beam: '#ffe0b0',
    dress: ['#5fb3c9', '#f08fa8'],
    petal: '#f2d06a',
  },
];

export const spotlights = (pen: Pen, s: Show, xs: readonly number[]): string =>
  xs
    .map(
      (x, i) =>
        poly(
          [
            [x - 16, -10],
            [x + 16, -10],
            [x + (800 - x) * 0.75 + 190, 840],
            [x + (800 - x) * 0.75 - 190, 840],
          ],
          pen.linear([
            [0, s.beam, i % 2 ? 0.42 : 0.55],
            [1, s.beam, 0.02],
          ]),
        ) +
        rect(x - 24, -10, 48, 36, C.ink, 8) +
        ellipse(x, 26, 20, 7, '#fffbe8'),
    )
    .join('');

export const stageFloor = (pen: Pen, s: Show, y: number): string =>
  rect(
    0,
    y,
    W,
    H - y,
    pen.linear([
      [0, s.floor[0]],
      [1, s.floor[1]],
    ]),
  ) +
  ellipse(800, y + 90, 620, 80, s.beam, 0.28) +
  rect(0, y - 4, W, 8, light(s.floor[0], 0.3), 0, 0.5);

export const backWall = (pen: Pen, s: Show): string =>
  rect(
    0,
    0,
    W,
    H,
    pen.linear([
      [0, s.wall[0]],
      [0.75, s.wall[1]],
    ]),
  ) +
  circle(
    800,
    420,
    620,
    pen.radial([
      [0, s.beam, 0.4],
      [1, s.beam, 0],
    ]),
  );
