/** A portal of which one page comes in piece by piece, and fonts when it has all come. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Trickle {
  /** Of the page that trickles. */
  address: string;
  /** Resolves when the page has been asked for. */
  send(piece: string): Promise<void>;
  end(): Promise<void>;
  stop(): Promise<void>;
}

const kept = ['content-type', 'content-security-policy', 'cache-control'];

/** @param portal where everything else is
 * @param path of the page; its pieces come from `send` alone */
export async function startTrickle(portal: string, path: string): Promise<Trickle> {
  const page = Promise.withResolvers<ServerResponse>();
  const ended = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    const fonts = request.url?.endsWith('.woff2') ? ended.promise : Promise.resolve();
    const asked = request.url === path ? page : null;
    fonts.then(() => answer(portal, request, response, asked)).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}`,
    send: async (piece) => void (await page.promise).write(piece),
    async end() {
      (await page.promise).end();
      ended.resolve();
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answer(
  portal: string,
  request: IncomingMessage,
  response: ServerResponse,
  page: PromiseWithResolvers<ServerResponse> | null,
): Promise<void> {
  const original = await fetch(portal + request.url);
  response.statusCode = original.status;
  for (const name of kept) {
    const value = original.headers.get(name);
    if (value !== null) response.setHeader(name, value);
  }
  if (page === null) response.end(await original.bytes());
  else {
    await original.body?.cancel();
    page.resolve(response);
  }
}
