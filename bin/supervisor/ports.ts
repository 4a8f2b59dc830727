import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { CommandError } from '../entry.ts';
import { EnvironmentError } from '../environment.ts';

/** Makes sure that a port can be listened on, and gives one that is just being freed a few seconds.
 * @throws with a message that names the variable to change */
export async function requireFreePort(variable: string, port: number, host: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const problem = await tryPort(port, host);
    if (!problem) return;
    if (problem === 'EADDRNOTAVAIL' || problem === 'ENOTFOUND') {
      throw new EnvironmentError(
        `HOST must be an address of this machine (it is "${host}"). Example: HOST="127.0.0.1"`,
      );
    }
    if (problem === 'EACCES') {
      throw new EnvironmentError(
        `${variable}: this user may not listen on ${port}. Example: ${variable}="8080"`,
      );
    }
    if (problem !== 'EADDRINUSE') throw new CommandError(`Cannot listen on ${host}:${port}: ${problem}`);
    if (tries === 12) {
      throw new EnvironmentError(
        `${variable}: port ${port} on ${host} is in use by another program. Stop that program or choose another port, for example ${variable}="${port + 1000}"`,
      );
    }
    await sleep(500);
  }
}

async function tryPort(port: number, host: string): Promise<string | null> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  } finally {
    server.close();
  }
}
