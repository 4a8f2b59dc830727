import { once } from 'node:events';
import type { Server } from 'node:http';

/** Takes no more readers, lets those who are being answered finish for a while, and ends. */
export async function stopServer(server: Server, patience = 3000): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  const timer = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(timer);
}
