import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { headerRules, headersFor, type HeaderRules } from '../servers/header-rules.ts';
import { createCompressor } from './compression.ts';
import { followFile } from './follow-file.ts';
import { findFile, TooManyOpenFilesError, type Found } from './portal-files.ts';
import { findQueryRedirect, findRedirect, parseRedirects } from './redirect-rules.ts';
import { encodePath, parseTarget, type RequestPath } from './request-path.ts';
import { sendFile } from './send-file.ts';

export interface PortalOptions {
  /** The published folder; it may appear, change and be replaced at any time. */
  folder: string;
  /** Told of what should not happen, such as a file that cannot be read. */
  onError(error: unknown): void;
}

const compressedBytesKept = 64 * 1024 * 1024;

/** What is not here yet says nothing of scripts: what the pages carry is not known then. */
const headersOfOld = headerRules({ siteUrl: '', cmsUrl: null, inline: null });

const longestTarget = 8 * 1024;

const limits = {
  // Whoever sends his request in drops, or reads no byte of the answer for that long, gives his place to others.
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 30_000,
} as const;
const silence = 60_000;

/** A server of the published folder, not listening yet. Nothing of the folder is remembered between two requests
 * but what is compared with the file first, so every answer shows the folder as it is. */
export function createPortalServer({ folder, onError }: PortalOptions): Server {
  const redirects = followFile(join(folder, '_redirects'), parseRedirects, parseRedirects(''));
  const headersFile = join(dirname(folder), 'servers', 'headers.json');
  const headers = followFile(headersFile, (text) => JSON.parse(text) as HeaderRules, headersOfOld);
  const compress = createCompressor(compressedBytesKept);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = request.url ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      await dress(response, target);
      return void response
        .writeHead(405, { ...plainText, allow: 'GET, HEAD' })
        .end('Chỉ nhận GET và HEAD.\n');
    }
    if (target.length > longestTarget) {
      await dress(response, '');
      return void response.writeHead(414, plainText).end(bodyFor(request, 'Địa chỉ quá dài.\n'));
    }
    const wanted = parseTarget(target);
    if (wanted.kind === 'doubled') return redirectTo(response, '', wanted);
    if (wanted.kind === 'outside') return sendNotFound(request, response);
    if (wanted.kind === 'broken') {
      await dress(response, '');
      return void response.writeHead(400, plainText).end(bodyFor(request, 'Địa chỉ không đọc được.\n'));
    }
    const redirect = await findTarget(wanted);
    if (redirect) return redirectTo(response, wanted.path, redirect);
    const found = await findFile(folder, wanted.path);
    if (found === 'folder') {
      return redirectTo(response, wanted.path, { to: `${encodePath(wanted.path)}/${wanted.query}` });
    }
    if (found) return sendAndClose(request, response, found, 200);
    const known = await knownSpelling(wanted);
    if (known) return redirectTo(response, wanted.path, { to: known });
    return sendNotFound(request, response);
  }

  async function findTarget({ path, query }: RequestPath): Promise<{ to: string; status: number } | null> {
    const rules = await redirects();
    const asked = query === '' ? null : findQueryRedirect(rules, path, query);
    const redirect = findRedirect(rules, path);
    return asked ?? (redirect && { ...redirect, to: withQuery(redirect.to, query) });
  }

  async function knownSpelling({ path, query }: RequestPath): Promise<string | null> {
    const lower = path.toLowerCase();
    if (lower === path) return null;
    const found = await findFile(folder, lower);
    if (found === 'folder') return `${encodePath(lower)}/${query}`;
    await found?.handle.close();
    return found ? encodePath(lower) + query : null;
  }

  async function redirectTo(
    response: ServerResponse,
    from: string,
    { to: location, status = 301 }: { to: string; status?: number },
  ): Promise<void> {
    await dress(response, from);
    response.writeHead(status, { location, 'cache-control': 'no-cache' }).end();
  }

  async function sendNotFound(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = await findFile(folder, '/404.html');
    if (page && page !== 'folder') return sendAndClose(request, response, page, 404);
    // Every published portal has that page: without it the first publication is still to come.
    await dress(response, '');
    sendLater(request, response, 'Cổng thông tin đang được xuất bản lần đầu.\n');
  }

  async function sendAndClose(
    request: IncomingMessage,
    response: ServerResponse,
    file: Exclude<Found, 'folder' | null>,
    status: number,
  ): Promise<void> {
    try {
      // After the file has been opened: what a page needs is allowed before the page is written.
      await dress(response, file.path);
      await sendFile(request, response, file, { status, compress });
    } finally {
      await file.handle.close();
    }
  }

  async function dress(response: ServerResponse, path: string): Promise<void> {
    const rules = await headers();
    for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
  }

  const server = createServer(limits, (request, response) => {
    // From HTTP/1.1 on connections stay open unless somebody says otherwise: no need to say it dozens of times a search.
    if (request.httpVersionMinor > 0) response.removeHeader('connection');
    answer(request, response).catch((error: unknown) => {
      if (isReaderGone(error)) return;
      onError(error);
      if (response.headersSent) response.destroy();
      else if (error instanceof TooManyOpenFilesError)
        sendLater(request, response, 'Máy chủ đang quá tải.\n');
      else response.writeHead(500, plainText).end(bodyFor(request, 'Máy chủ gặp lỗi.\n'));
    });
  });
  return server.setTimeout(silence);
}

const plainText = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' };

const bodyFor = (request: IncomingMessage, body: string) => (request.method === 'HEAD' ? undefined : body);

function sendLater(request: IncomingMessage, response: ServerResponse, reason: string): void {
  response.writeHead(503, { ...plainText, 'retry-after': '5' }).end(bodyFor(request, reason));
}

const withQuery = (to: string, query: string) => (to.includes('?') ? to : to + query);

function isReaderGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || code === 'EPIPE';
}
