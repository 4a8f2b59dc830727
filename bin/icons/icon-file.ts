/** The portal's drawn mark as icons of fixed sizes. */
import sharp from 'sharp';

/** A picture of the mark, as PNG. */
export interface IconShape {
  /** Width and height in pixels. */
  size: number;
  /** How much of the width the mark takes. */
  share: number;
  /** Colour around the mark; null: nothing. */
  ground: string | null;
}

/** @param mark the drawn mark as SVG */
export async function drawIcon(mark: Buffer, { size, share, ground }: IconShape): Promise<Buffer> {
  const width = Math.round(size * share);
  const drawn = await sharp(mark, { density: (72 * width) / 64 })
    .resize(width, width)
    .png()
    .toBuffer();
  const background = ground ?? { r: 0, g: 0, b: 0, alpha: 0 };
  return sharp({ create: { width: size, height: size, channels: 4, background } })
    .composite([{ input: drawn }])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

const headerBytes = 6;
const entryBytes = 16;

/** An .ico file of PNG pictures, which every browser has read since 2007. */
export function packIco(pictures: { size: number; png: Buffer }[]): Buffer {
  const directory = Buffer.alloc(headerBytes + entryBytes * pictures.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(pictures.length, 4);
  let offset = directory.length;
  pictures.forEach(({ size, png }, index) => {
    const at = headerBytes + entryBytes * index;
    directory.writeUInt8(size % 256, at);
    directory.writeUInt8(size % 256, at + 1);
    directory.writeUInt16LE(1, at + 4);
    directory.writeUInt16LE(32, at + 6);
    directory.writeUInt32LE(png.length, at + 8);
    directory.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([directory, ...pictures.map(({ png }) => png)]);
}
