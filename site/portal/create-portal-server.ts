import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createCompressor } from './compression.ts';
import { securityHeaders } from './headers.ts';
import { findFile, type Found } from './portal-files.ts';
import { findQueryRedirect, findRedirect } from './redirect-rules.ts';
import { followRedirectsFile } from './redirects-file.ts';
import { encodePath, parseRequestPath, type RequestPath } from './request-path.ts';
import { sendFile } from './send-file.ts';

export interface PortalOptions {
  /** The published folder; it may appear, change and be replaced at any time. */
  folder: string;
  /** Told of what should not happen, such as a file that cannot be read. */
  onError(error: unknown): void;
}

const compressedBytesKept = 64 * 1024 * 1024;

/** A server of the published folder, not listening yet. Nothing of the folder is remembered between two requests
 * but what is compared with the file first, so every answer shows the folder as it is. */
export function createPortalServer({ folder, onError }: PortalOptions): Server {
  const redirects = followRedirectsFile(join(folder, '_redirects'));
  const compress = createCompressor(compressedBytesKept);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const wanted = parseRequestPath(request.url ?? '/');
    if (!wanted) return sendNotFound(request, response);
    const rules = await redirects();
    const asked = wanted.query === '' ? null : findQueryRedirect(rules, wanted.path, wanted.query);
    if (asked) return redirectTo(response, asked.to, asked.status);
    const redirect = findRedirect(rules, wanted.path);
    if (redirect) return redirectTo(response, withQuery(redirect.to, wanted.query), redirect.status);
    const found = await findFile(folder, wanted.path);
    if (found === 'folder') return redirectTo(response, `${encodePath(wanted.path)}/${wanted.query}`, 301);
    if (found) return sendAndClose(request, response, found, 200);
    const known = await knownSpelling(wanted);
    if (known) return redirectTo(response, known, 301);
    return sendNotFound(request, response);
  }

  async function knownSpelling({ path, query }: RequestPath): Promise<string | null> {
    const lower = path.toLowerCase();
    if (lower === path) return null;
    const found = await findFile(folder, lower);
    if (found === 'folder') return `${encodePath(lower)}/${query}`;
    await found?.handle.close();
    return found ? encodePath(lower) + query : null;
  }

  async function sendNotFound(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = await findFile(folder, '/404.html');
    if (page && page !== 'folder') return sendAndClose(request, response, page, 404);
    // Every published portal has that page: without it the first publication is still to come.
    response
      .writeHead(503, { ...plainText, 'retry-after': '5' })
      .end(bodyFor(request, 'Cổng thông tin đang được xuất bản lần đầu.\n'));
  }

  async function sendAndClose(
    request: IncomingMessage,
    response: ServerResponse,
    file: Exclude<Found, 'folder' | null>,
    status: number,
  ): Promise<void> {
    try {
      await sendFile(request, response, file, { status, compress });
    } finally {
      await file.handle.close();
    }
  }

  return createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...plainText, allow: 'GET, HEAD' }).end('Chỉ nhận GET và HEAD.\n');
      return;
    }
    answer(request, response).catch((error: unknown) => {
      if (isReaderGone(error)) return;
      onError(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, plainText).end(bodyFor(request, 'Máy chủ gặp lỗi.\n'));
    });
  });
}

const plainText = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' };

const bodyFor = (request: IncomingMessage, body: string) => (request.method === 'HEAD' ? undefined : body);

const withQuery = (to: string, query: string) => (to.includes('?') ? to : to + query);

function redirectTo(response: ServerResponse, location: string, status: number): void {
  response.writeHead(status, { location, 'cache-control': 'no-cache' }).end();
}

function isReaderGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || code === 'EPIPE';
}
