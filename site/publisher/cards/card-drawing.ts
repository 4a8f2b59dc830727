/** A card for shared links as SVG: whose portal, which section, which title. */
import type { SocialCard } from '../../data/models.ts';
import { breakLines, setLine, widthOf, type Weight } from './type-setting.ts';

export const cardSize = { width: 1200, height: 630 };
/** Where the mark stands: corner and side in pixels. */
export const markPlace = { x: 72, y: 58, side: 96 };

const colours = { paper: '#fdfbf7', ink: '#1d1a17', soft: '#5c564e', rule: '#ddd5c7' };
const edge = 72;
const textWidth = cardSize.width - 2 * edge;

/** Type sizes of titles, the largest that fits is taken; `lines`: how many of them the card has room for. */
const titleSizes = [
  { size: 76, lines: 3 },
  { size: 63, lines: 4 },
  { size: 54, lines: 5 },
  { size: 46, lines: 6 },
];
const lineHeight = 1.24;

export function drawCard(card: SocialCard): string {
  const { width, height } = cardSize;
  const parts = [
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<rect width="${width}" height="14" fill="${card.band}"/>`,
    ...drawNames(card.nameLines),
    `<rect x="${edge}" y="186" width="${textWidth}" height="2" fill="${colours.rule}"/>`,
    card.kicker === null ? '' : draw(card.kicker, edge, 250, 32, 700, card.accent),
    ...drawTitle(card.title, card.kicker === null ? 226 : 266),
    `<rect y="${height - 10}" width="${width}" height="10" fill="${card.band}"/>`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${parts.join('')}</svg>`;
}

function draw(text: string, x: number, y: number, size: number, weight: Weight, fill: string): string {
  return `<g fill="${fill}">${setLine(text, x, y, size, weight)}</g>`;
}

/** The federation's name beside its mark, over one line or two. */
function drawNames(nameLines: string[]): string[] {
  const x = markPlace.x + markPlace.side + 28;
  const fitting = (text: string, size: number, weight: Weight) =>
    Math.min(size, (size * (cardSize.width - edge - x)) / widthOf(text, size, weight));
  const [first = '', second] = nameLines;
  if (second === undefined) return [draw(first, x, 119, fitting(first, 40, 700), 700, colours.ink)];
  return [
    draw(first, x, 95, fitting(first, 28, 400), 400, colours.soft),
    draw(second, x, 140, fitting(second, 38, 700), 700, colours.ink),
  ];
}

/** The title below `top`, never more of it than fits. */
function drawTitle(title: string, top: number): string[] {
  const { lines, size } = chooseSize(title);
  const step = size * lineHeight;
  const first = top + size;
  return lines.map((line, index) =>
    draw(line, edge, Math.round(first + index * step), size, 700, colours.ink),
  );
}

function chooseSize(title: string): { lines: string[]; size: number } {
  for (const { size, lines: room } of titleSizes) {
    const lines = breakLines(title, textWidth, size, 700);
    if (lines.length <= room) return { lines, size };
  }
  const { size, lines: room } = titleSizes.at(-1) ?? { size: 46, lines: 6 };
  const lines = breakLines(title, textWidth, size, 700).slice(0, room);
  const last = lines.pop() ?? '';
  return { lines: [...lines, `${last.replace(/ [^ ]*$/, '')} …`], size };
}
