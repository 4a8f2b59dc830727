import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';

const mostBytes = 60 * 1024;
const qualities = [82, 70, 55, 40, 25];

/** Keeps what the page shows as a WebP file that a phone fetches at once. @throws when none is small enough */
export async function savePicture(page: Page, folder: string, name: string): Promise<void> {
  const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  for (const quality of qualities) {
    const picture = await sharp(shot).webp({ quality, effort: 6 }).toBuffer();
    if (picture.length > mostBytes) continue;
    await writeFile(join(folder, `${name}.webp`), picture);
    console.log(`${name}.webp: ${Math.ceil(picture.length / 1024)} kB`);
    return;
  }
  throw new Error(`${name} is larger than ${mostBytes} bytes at any quality.`);
}
