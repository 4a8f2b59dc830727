import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CmsServerOptions {
  port: number;
  host: string;
  /** `next dev` with hot reload instead of the built application. */
  dev: boolean;
}

export interface CmsServer {
  /** The port in use, which differs from the wanted one only if that was 0. */
  port: number;
  /** Takes no more requests, ends the long polls, lets the saves under way finish, then closes. */
  close(): Promise<void>;
}

/** How long requests under way may take after `close` was called. */
const graceMs = 5000;

/**
 * Serves the admin and the REST API. Everything of `process.env` that the configuration needs must be set.
 * @throws the error of `listen`, for instance with code `EADDRINUSE`
 */
export async function startCmsServer({ port, host, dev }: CmsServerOptions): Promise<CmsServer> {
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });
  const server = createServer({ keepAliveTimeout: 65_000 });
  // Bind first: a port in use should be known before Next has spent seconds on starting.
  await listen(server, port, host);
  const bound = (server.address() as AddressInfo).port;
  const { default: createNext } = await import('next');
  const app = createNext({ dev, dir: import.meta.dirname, hostname: host, port: bound, httpServer: server });
  const underWay = new Map<ServerResponse, IncomingMessage>();
  const ready = app.prepare().then(() => app.getRequestHandler());
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    underWay.set(response, request);
    response.on('close', () => underWay.delete(response));
    ready.then((handle) => handle(request, response)).catch(() => response.destroy());
  });
  try {
    await ready;
  } catch (error) {
    server.close();
    throw error;
  }
  return { port: bound, close: () => closeGracefully(server, underWay, () => app.close()) };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function closeGracefully(
  server: Server,
  underWay: ReadonlyMap<ServerResponse, IncomingMessage>,
  closeNext: () => Promise<void>,
): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  for (const [response, request] of underWay) {
    if (isLongPoll(request)) response.destroy();
  }
  const deadline = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(deadline);
  await closeNext();
}

function isLongPoll({ url = '' }: IncomingMessage): boolean {
  return url.startsWith('/api/feed?');
}
