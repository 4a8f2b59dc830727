/** Files that an upload must not take as they are; each is made here, so that its dangerous part can be read. */
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

export interface StrangeFile {
  name: string;
  type: string;
  data: Buffer;
}

export const script = '<script>alert(document.domain)</script>';
const page = Buffer.from(`<!doctype html><html><body>${script}</body></html>`);

const solid = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#b3121d' } });
const jpeg = () => solid(200, 120).jpeg().toBuffer();

export const renamedHtml = (): StrangeFile => ({ name: 'anh.jpg', type: 'image/jpeg', data: page });

export const svgWithScript = (name = 've.svg', type = 'image/svg+xml'): StrangeFile => ({
  name,
  type,
  data: Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`),
});

/** A picture that is also an archive, and a page to whoever looks for one. */
export async function jpegWithArchive(): Promise<StrangeFile> {
  const archive = Buffer.from('PK\u0003\u0004 archive inside ');
  return { name: 'anh.html', type: 'text/html', data: Buffer.concat([await jpeg(), archive, page]) };
}

/** Begins like a GIF, and is a program to whoever runs it. */
export const gifWithScript = (): StrangeFile => ({
  name: 'anh.gif',
  type: 'image/gif',
  data: Buffer.from('GIF89a/*....*/=1;alert(document.domain)//'),
});

export const pdfBehindHtml = (): StrangeFile => ({
  name: 'van-ban.pdf',
  type: 'application/pdf',
  data: Buffer.concat([page, Buffer.from('\n%PDF-1.4\ntrailer<<>>\nstartxref\n0\n%%EOF\n')]),
});

/** A PNG of a few kilobytes that says it is 50,000 × 50,000. */
export function bomb(): StrangeFile {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(50_000, 0);
  header.writeUInt32BE(50_000, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(4_000_000));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = [signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))];
  return { name: 'bom.png', type: 'image/png', data: Buffer.concat(data) };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Taken with the phone upright (orientation 6), at a known place. */
export async function withPlace(): Promise<StrangeFile> {
  const exif = {
    IFD0: { Make: 'Phone', Orientation: '6' },
    IFD3: { GPSLatitude: '22/1 8/1 50/1', GPSLongitude: '105/1 50/1 3/1' },
  };
  const data = await solid(400, 240).withExif(exif).withMetadata({ exif, orientation: 6 }).jpeg().toBuffer();
  return { name: 'IMG_0001.jpeg', type: 'image/jpeg', data };
}

export async function enormous(): Promise<StrangeFile> {
  return { name: 'lon.jpg', type: 'image/jpeg', data: await solid(12_000, 9000).jpeg().toBuffer() };
}

export async function forPrint(): Promise<StrangeFile> {
  const data = await solid(300, 200).toColourspace('cmyk').jpeg().toBuffer();
  return { name: 'in-an.jpg', type: 'image/jpeg', data };
}

export async function animated(): Promise<StrangeFile> {
  const frames = await Promise.all(
    ['#b3121d', '#0b5d3b'].map((background) =>
      sharp({ create: { width: 60, height: 40, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const data = await sharp(frames, { join: { animated: true } })
    .gif({ delay: [100, 100] })
    .toBuffer();
  return { name: 'dong.gif', type: 'image/gif', data };
}

export const empty = (): StrangeFile => ({ name: 'rong.jpg', type: 'image/jpeg', data: Buffer.alloc(0) });

export async function climbing(): Promise<StrangeFile> {
  return { name: '../../../leo.jpg', type: 'image/jpeg', data: await jpeg() };
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The first entries of a .docx, stored without compression; enough for whoever looks at the content. */
export function docx({ macros }: { macros: boolean }): StrangeFile {
  const names = ['[Content_Types].xml', 'word/document.xml', ...(macros ? ['word/vbaProject.bin'] : [])];
  const types = `<Types><Override PartName="/word/document.xml" ContentType="${word}.main+xml"/></Types>`;
  const entries = names.map((name, index) => ({ name, data: Buffer.from(index === 0 ? types : '<w/>') }));
  return { name: 'bai.docx', type: word, data: zip(entries) };
}

function zip(entries: { name: string; data: Buffer }[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const file = Buffer.concat([zipHeader(0x04034b50, name, data, null), Buffer.from(name), data]);
    directory.push(Buffer.concat([zipHeader(0x02014b50, name, data, offset), Buffer.from(name)]));
    files.push(file);
    offset += file.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

function zipHeader(signature: number, name: string, data: Buffer, offset: number | null): Buffer {
  const isDirectory = offset !== null;
  const header = Buffer.alloc(isDirectory ? 46 : 30);
  const shift = isDirectory ? 2 : 0;
  header.writeUInt32LE(signature, 0);
  header.writeUInt32LE(crc32(data), 14 + shift);
  header.writeUInt32LE(data.length, 18 + shift);
  header.writeUInt32LE(data.length, 22 + shift);
  header.writeUInt16LE(Buffer.byteLength(name), 26 + shift);
  if (isDirectory) header.writeUInt32LE(offset, 42);
  return header;
}

/** A container of the old office formats with streams of these names. */
export function compound(name: string, ...streams: string[]): StrangeFile {
  const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const names = streams.map((stream) => Buffer.from(stream, 'utf16le'));
  return {
    name,
    type: 'application/msword',
    data: Buffer.concat([signature, Buffer.alloc(504), ...names, Buffer.alloc(512)]),
  };
}
