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

/** What is to be sent compressed. */
export interface Compressible {
  /** Names the file's version. */
  key: string;
  /** The compressed form that stands beside the file, or null. */
  ready(encoding: Encoding): Promise<Buffer | null>;
  read(): Promise<Buffer>;
}

/** Compresses each version of a file once, whoever asks for it meanwhile, and keeps the results up to `limit` bytes, the
 * oldest going first. */
export function createCompressor(limit: number) {
  const kept = new Map<string, Buffer>();
  const underway = new Map<string, Promise<Buffer>>();
  let size = 0;

  async function compress({ ready, read }: Compressible, encoding: Encoding, name: string): Promise<Buffer> {
    const bytes = (await ready(encoding)) ?? (await encodings[encoding](await read()));
    size += bytes.length;
    kept.set(name, bytes);
    for (const [oldest, old] of kept) {
      if (size <= limit) break;
      kept.delete(oldest);
      size -= old.length;
    }
    return bytes;
  }

  return async (file: Compressible, encoding: Encoding): Promise<Buffer> => {
    const name = `${encoding} ${file.key}`;
    const known = kept.get(name) ?? underway.get(name);
    if (known) return known;
    const work = compress(file, encoding, name).finally(() => underway.delete(name));
    underway.set(name, work);
    return work;
  };
}

export type Compressor = ReturnType<typeof createCompressor>;
