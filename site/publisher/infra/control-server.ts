/** How other commands on this machine talk to the running publisher. Listens on the loopback interface only. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** By method and path, for example `GET /status`. The answer is sent as JSON. */
export type ControlRoutes = Record<string, () => unknown>;

export interface ControlServer {
  /** `http://127.0.0.1:<port>` */
  address: string;
  close(): Promise<void>;
}

export async function startControlServer(routes: ControlRoutes): Promise<ControlServer> {
  const server = createServer((request, response) => void answer(routes, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  routes: ControlRoutes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const route = routes[`${request.method} ${request.url}`];
  const send = (status: number, body: unknown) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  // A page in a browser on this machine must not be able to give orders: it would send one of these headers.
  if (request.headers['origin'] !== undefined || request.headers['sec-fetch-site'] !== undefined)
    return send(403, {});
  if (route === undefined) return send(404, { error: 'no such route' });
  try {
    send(200, await route());
  } catch (error) {
    send(500, { error: error instanceof Error ? error.message : String(error) });
  }
}
