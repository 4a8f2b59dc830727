/** Pictures and files as the portal stores them, made by code. */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { PublishedFile } from '../../site/data/reader.ts';
import type { SceneMedia } from './scene-portal.ts';

const widths = [320, 640, 960, 1440];

interface Wanted {
  width: number;
  height: number;
  alt?: string;
  caption?: string;
  credit?: string;
}

/** A picture of that size in every width and encoding that the newsroom makes. */
export async function scenePicture(
  id: string,
  { width, height, alt, caption, credit }: Wanted,
): Promise<SceneMedia> {
  const original = sharp(Buffer.from(drawing(id, width, height)));
  const data = new Map<string, Uint8Array>();
  const files: PublishedFile[] = [];
  for (const wanted of new Set(widths.map((one) => Math.min(one, width)))) {
    const shrunk = original.clone().resize(wanted);
    for (const [type, encoded] of [
      ['avif', shrunk.clone().avif({ effort: 0, quality: 40 })],
      ['webp', shrunk.clone().webp({ effort: 0 })],
      ['jpg', shrunk.clone().jpeg()],
    ] as const) {
      const bytes = new Uint8Array(await encoded.toBuffer());
      const href = `/media/${fingerprint(bytes)}-${wanted}.${type}`;
      const mimeType = type === 'jpg' ? 'image/jpeg' : `image/${type}`;
      const scaled = Math.round((height * wanted) / width);
      files.push({ href, mimeType, bytes: bytes.length, width: wanted, height: scaled });
      data.set(href, bytes);
    }
  }
  return sceneMedia(id, { mimeType: 'image/jpeg', width, height, alt, caption, credit }, files, data);
}

/** A file that is no picture. */
export function sceneFile(
  id: string,
  caption: string,
  mimeType: string,
  bytes: Uint8Array,
  ending: string,
): SceneMedia {
  const href = `/media/${fingerprint(bytes)}.${ending}`;
  const file = { href, mimeType, bytes: bytes.length, width: null, height: null };
  return sceneMedia(id, { mimeType, width: null, height: null, caption }, [file], new Map([[href, bytes]]));
}

function sceneMedia(
  id: string,
  known: {
    mimeType: string;
    width: number | null;
    height: number | null;
    alt?: string | undefined;
    caption?: string | undefined;
    credit?: string | undefined;
  },
  files: PublishedFile[],
  data: Map<string, Uint8Array>,
): SceneMedia {
  const { alt = '', caption = null, credit = null, ...shape } = known;
  const media = { id, alt, caption, credit, ...shape, focus: null, version: '1', files: [] };
  return { media, files, data };
}

const fingerprint = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 20);

function drawing(id: string, width: number, height: number): string {
  const hue = (Buffer.from(id).reduce((sum, byte) => sum + byte, 0) * 37) % 360;
  const [x, y, r] = [width / 2, height / 2, Math.min(width, height) / 3];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="hsl(${hue} 45% 45%)"/><circle cx="${x}" cy="${y}" r="${r}" fill="hsl(${hue} 60% 70%)"/>
    <path d="M0 0L${width} ${height}M${width} 0L0 ${height}" stroke="#fff" stroke-width="${r / 20}"/></svg>`;
}
