import sharp from 'sharp';
import { expect, it } from 'vitest';
import type { SocialCard } from '../../data/models.ts';
import { drawCard } from './card-drawing.ts';
import { paintCard } from './paint-card.ts';
import { breakLines, setLine, widthOf } from './type-setting.ts';

const card: SocialCard = {
  kicker: 'Đời sống công nhân',
  title: 'Hơn 2.000 công nhân được khám sức khỏe miễn phí',
  nameLines: ['Liên đoàn Lao động tỉnh Lam Giang', 'Công đoàn Lam Giang'],
  logo: null,
  band: '#a9141d',
  accent: '#a9141d',
};
const noMedia = () => null;

it('sets decomposed text like precomposed, and leaves out what it has no shape for', () => {
  expect(setLine('đoàn viên 👍 中', 0, 0, 20, 400)).toBe(
    setLine('đoàn viên'.normalize('NFD'), 0, 0, 20, 400),
  );
});

it('breaks lines at words, and words that are wider than a line', () => {
  const lines = breakLines(card.title, 500, 60, 700);
  expect(lines.join(' ')).toBe(card.title);
  expect(lines.length).toBeGreaterThan(2);
  expect(Math.max(...lines.map((line) => widthOf(line, 60, 700)))).toBeLessThanOrEqual(500);
  expect(breakLines('m'.repeat(40), 500, 60, 700).join('')).toBe('m'.repeat(40));
  expect(breakLines('', 500, 60, 700)).toEqual([]);
});

it('keeps a title of any length within the card', () => {
  const lowest = (title: string) => {
    const lines = drawCard({ ...card, title }).matchAll(/<g transform="translate\([\d.]+ ([\d.]+)\)/g);
    return Math.max(...[...lines].map((match) => Number(match[1])));
  };
  for (const words of [1, 6, 12, 20, 30, 60, 200])
    expect(lowest('nghiệp đoàn '.repeat(words))).toBeLessThan(610);
});

it('paints PNG pictures of 1200 × 630, the same bytes for the same card', async () => {
  const painted = await paintCard(card, noMedia);
  expect(await sharp(painted).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(painted.length).toBeLessThan(100_000);
  expect(Buffer.from(await paintCard(card, noMedia)).equals(painted)).toBe(true);
  const logo = await sharp({ create: { width: 300, height: 100, channels: 3, background: '#00ff00' } })
    .webp()
    .toBuffer();
  const withLogo = await paintCard({ ...card, logo: '/media/a.webp' }, (name) =>
    name === 'a.webp' ? logo : null,
  );
  const { data, info } = await sharp(withLogo).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixel = (58 + 48) * info.width + 72 + 48;
  expect([...data.subarray(pixel * 3, pixel * 3 + 3)].map((value) => Math.round(value / 64))).toEqual([
    0, 4, 0,
  ]);
});
