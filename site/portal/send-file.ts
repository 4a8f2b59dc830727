import type { FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { cachePolicyOf } from './cache-policy.ts';
import { encodingFor, type Compressor, type Encoding } from './compression.ts';
import { isForAnother, isFresh, rangeOf, type FileVersion } from './conditions.ts';
import { contentTypeOf, isCompressible } from './content-types.ts';

/** An open file of the portal. It stays the same file while it is sent, even if another takes its name meanwhile:
 * so length, ETag and content always belong together. */
export interface OpenFile {
  handle: FileHandle;
  version: FileVersion;
  /** Its path within the portal, beginning with a slash. */
  path: string;
  /** The compressed form that stands beside it, or null. */
  compressed(encoding: Encoding): Promise<Buffer | null>;
}

/** Bytes; the least is what a result of the search takes, of which a question shows ten. */
const compressible = { from: 256, to: 4 * 1024 * 1024 };

/** Answers with an open file, by the request's conditions, range and accepted encodings; closes nothing. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: OpenFile,
  options: { status: number; compress: Compressor },
): Promise<void> {
  const { version, path } = file;
  const contentType = contentTypeOf(path);
  const isFound = options.status === 200;
  const mayCompress =
    isCompressible(contentType) && version.size >= compressible.from && version.size <= compressible.to;
  response.setHeader('cache-control', isFound ? cachePolicyOf(path) : 'no-cache');
  if (mayCompress) response.setHeader('vary', 'accept-encoding');
  if (isFound) {
    response.setHeader('etag', version.etag);
    response.setHeader('last-modified', version.modifiedAt.toUTCString());
    if (isForAnother(request.headers, version)) {
      return void response.setHeader('cache-control', 'no-cache').writeHead(412).end();
    }
    if (isFresh(request.headers, version)) return void response.writeHead(304).end();
  }
  response.setHeader('content-type', contentType);
  const encoding = mayCompress && !request.headers.range && encodingFor(request.headers['accept-encoding']);
  if (!encoding) return sendBytes(request, response, file, options.status);

  const bytes = await options.compress(
    {
      key: `${path} ${version.etag}`,
      ready: file.compressed,
      read: () => file.handle.readFile(),
    },
    encoding,
  );
  response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', bytes.length);
  // The bytes differ from those that the ETag stands for: only a weak one may be shared (RFC 9110, 8.8.3).
  if (isFound) response.setHeader('etag', `W/${version.etag}`);
  response.writeHead(options.status).end(request.method === 'HEAD' ? undefined : bytes);
}

async function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  { handle, version }: OpenFile,
  status: number,
): Promise<void> {
  const range = status === 200 ? rangeOf(request.headers, version) : 'whole';
  if (status === 200) response.setHeader('accept-ranges', 'bytes');
  if (range === 'none') {
    response.removeHeader('content-type');
    response.setHeader('cache-control', 'no-cache');
    return void response.writeHead(416, { 'content-range': `bytes */${version.size}` }).end();
  }
  const { start, end } = range === 'whole' ? { start: 0, end: version.size - 1 } : range;
  response.setHeader('content-length', end - start + 1);
  if (range !== 'whole') response.setHeader('content-range', `bytes ${start}-${end}/${version.size}`);
  response.writeHead(range === 'whole' ? status : 206);
  if (request.method === 'HEAD' || end < start) return void response.end();
  await pipeline(handle.createReadStream({ start, end, autoClose: false }), response);
}
