import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { pages, pathOf, read } from './published.ts';

const property = (html: string, name: string) =>
  new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1];

it('every page with an address has a picture for shared links, which is there in the size that is told', async () => {
  const told = new Map<string, string[]>();
  for (const html of pages.map(read).filter((text) => text.includes('<link rel="canonical"'))) {
    if (html.includes('http-equiv="refresh"')) continue;
    const image = property(html, 'og:image') ?? '';
    told.set(new URL(image).pathname, [
      property(html, 'og:image:width') ?? '',
      property(html, 'og:image:height') ?? '',
    ]);
  }
  expect([...told.keys()].filter((path) => !existsSync(pathOf(path)))).toEqual([]);
  for (const [path, [width, height]] of told) {
    const size = await sharp(pathOf(path)).metadata();
    expect([path, String(size.width), String(size.height)]).toEqual([path, width, height]);
  }
  expect([...told.keys()].some((path) => path.startsWith('/cards/'))).toBe(true);
});
