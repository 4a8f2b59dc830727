import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = (bytes: Buffer, quality: number) =>
  promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

const encodings = {
  br: (bytes: Buffer) => brotli(bytes, 5),
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

const improved = { size: 200_000, waiting: 64 };

/** Compresses each version of a file once, whoever asks for it meanwhile, and keeps the results up to `limit` bytes, the
 * oldest going first. */
export function createCompressor(limit: number) {
  const kept = new Map<string, Buffer>();
  const underway = new Map<string, Promise<Buffer>>();
  let size = 0;
  const improvable = new Map<string, Buffer>();
  let improving: Promise<void> | null = null;

  async function compress({ ready, read }: Compressible, encoding: Encoding, name: string): Promise<Buffer> {
    const prepared = await ready(encoding);
    if (prepared) return keep(name, prepared);
    const content = await read();
    const bytes = keep(name, await encodings[encoding](content));
    if (encoding === 'br' && content.length <= improved.size && improvable.size < improved.waiting) {
      improvable.set(name, content);
      improving ??= improve().finally(() => (improving = null));
    }
    return bytes;
  }

  /** The first reader does not wait for the best that Brotli can do (50 ms a page, a tenth smaller); the next ones get
   * it. One at a time, so that readers never wait for it either. */
  async function improve(): Promise<void> {
    for (const [name, content] of improvable) {
      improvable.delete(name);
      const bytes = await brotli(content, constants.BROTLI_MAX_QUALITY);
      if (kept.has(name)) keep(name, bytes);
    }
  }

  function keep(name: string, bytes: Buffer): Buffer {
    size += bytes.length - (kept.get(name)?.length ?? 0);
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
