/** A reader who asks again and again over one connection, and gets bodies only when they are new to him. */
import { Agent, request, type IncomingHttpHeaders } from 'node:http';

export interface PortalAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Empty when the page is the one that was seen before (status 304). */
  body: string;
}

export class PortalReader {
  readonly #address: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  /** @param address the portal's, without a slash at the end */
  constructor(address: string) {
    this.#address = address;
  }

  /** @param seen ETag of what the reader has of this page already */
  ask(path: string, seen?: string): Promise<PortalAnswer> {
    const headers = seen === undefined ? {} : { 'if-none-match': seen };
    return new Promise((resolve, reject) => {
      const asked = request(this.#address + path, { agent: this.#agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const body = Buffer.concat(chunks).toString('utf8');
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      });
      asked.on('error', reject);
      asked.end();
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
