import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip, gunzipSync } from 'node:zlib';

const headBytes = 65_536;
// What XML forbids and old databases hold all the same.
const forbidden = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu;

/** The first characters of a text file, whatever its encoding, packed (gzip) or not. */
export async function readHead(file: string): Promise<string> {
  const bytes = await readStart(file);
  const plain = isPacked(bytes) ? gunzipSync(bytes, { finishFlush: 2 }) : bytes;
  return decode(plain);
}

/** A text file in pieces, in NFC-agnostic UTF-16, without byte order mark and forbidden characters. */
export async function* readText(file: string): AsyncGenerator<string> {
  const start = await readStart(file);
  const stream = createReadStream(file, { highWaterMark: 1 << 18 });
  const bytes: AsyncIterable<Uint8Array> = isPacked(start) ? stream.pipe(createGunzip()) : stream;
  const plain = isPacked(start) ? gunzipSync(start, { finishFlush: 2 }) : start;
  const decoder = new TextDecoder(encodingOf(plain));
  for await (const chunk of bytes) yield clean(decoder.decode(chunk, { stream: true }));
  yield clean(decoder.decode());
}

/** A whole small text: the encoding is told by its mark, its declaration, or is UTF-8. */
export function decode(bytes: Uint8Array): string {
  return clean(new TextDecoder(encodingOf(bytes)).decode(bytes));
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const declared = /<\?xml[^>]*encoding=["']([\w-]+)|<meta[^>]*charset=["']?([\w-]+)/i.exec(start);
  const name = declared?.[1] ?? declared?.[2] ?? 'utf-8';
  return isKnownEncoding(name) ? name : 'utf-8';
}

function isKnownEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

async function readStart(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

const isPacked = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;
const clean = (text: string) => text.replaceAll(forbidden, '');
