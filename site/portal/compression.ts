import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const encodings = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 6 }),
};

export type Encoding = keyof typeof encodings;

/** The best encoding that a reader accepts, or null. */
export function encodingFor(accepted: string | undefined): Encoding | null {
  const names = new Set(
    (accepted ?? '')
      .toLowerCase()
      .split(',')
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(';')[0]?.trim()),
  );
  return names.has('br') ? 'br' : names.has('gzip') ? 'gzip' : null;
}

/** Compresses each version of a file once, and keeps the results up to `limit` bytes, the oldest going first. */
export function createCompressor(limit: number) {
  const kept = new Map<string, Buffer>();
  let size = 0;
  return async (key: string, encoding: Encoding, read: () => Promise<Buffer>): Promise<Buffer> => {
    const name = `${encoding} ${key}`;
    const known = kept.get(name);
    if (known) return known;
    const bytes = await encodings[encoding](await read());
    size += bytes.length - (kept.get(name)?.length ?? 0);
    kept.set(name, bytes);
    for (const [oldest, old] of kept) {
      if (size <= limit) break;
      kept.delete(oldest);
      size -= old.length;
    }
    return bytes;
  };
}

export type Compressor = ReturnType<typeof createCompressor>;
