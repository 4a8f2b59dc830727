import type { Payload } from 'payload';
import sharp from 'sharp';

import { drawPicture } from '../../../content/demo/pictures/index.ts';

export interface DemoPicture {
  key: string;
  alt: string;
  caption?: string | undefined;
  credit?: string | undefined;
}

const width = 1600;
const height = 1000;
/** Encoders use several threads each; more uploads at once would only take memory. */
const atOnce = 3;

/** One medium for each picture with its own alt text and caption. */
export function pictureKey({ key, alt, caption = '' }: DemoPicture): string {
  return JSON.stringify([key, alt, caption]);
}

/** Draws and uploads the pictures, several at once. @returns identifiers of the media by `pictureKey` */
export async function uploadPictures(
  payload: Payload,
  pictures: DemoPicture[],
  report: (line: string) => void,
): Promise<Map<string, string>> {
  const wanted = [...new Map(pictures.map((picture) => [pictureKey(picture), picture])).entries()];
  const uploaded = new Map<string, string>();
  const queue = wanted.values();
  const work = async () => {
    for (const [key, picture] of queue) {
      uploaded.set(key, await uploadPicture(payload, picture));
      if (uploaded.size % 10 === 0 || uploaded.size === wanted.length) {
        report(`Demonstration newsroom: ${uploaded.size} of ${wanted.length} pictures`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return uploaded;
}

async function uploadPicture(payload: Payload, { key, alt, caption, credit }: DemoPicture): Promise<string> {
  const data = await sharp(Buffer.from(drawPicture(key)))
    .resize(width, height)
    .jpeg({ quality: 82 })
    .toBuffer();
  const medium = await payload.create({
    collection: 'media',
    data: { alt, caption: caption ?? null, credit: credit ?? null },
    file: { data, mimetype: 'image/jpeg', name: `${key}.jpg`, size: data.length },
    depth: 0,
  });
  return medium.id;
}
