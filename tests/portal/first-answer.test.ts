/**
 * Pages from which readers choose come in with the first round trip: a server may send ten segments before it hears
 * from the reader (RFC 6928), and on a slow network each round trip is a sixth of a second.
 */
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { addressOf, typeCalled } from './reader.ts';
import { compressBest } from './weight.ts';

const firstWindow = 10 * 1460;

/** Bytes of the answer on the wire, with its head. */
async function bytesOf(address: string): Promise<number> {
  const asked = request(address, { method: 'HEAD', headers: { 'accept-encoding': 'gzip, deflate, br' } });
  asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  const lines = Array.from({ length: answer.rawHeaders.length / 2 }, (_, at) => {
    const [name = '', value = ''] = answer.rawHeaders.slice(2 * at, 2 * at + 2);
    return `${name}: ${value}\r\n`;
  });
  const head = `HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}\r\n${lines.join('')}\r\n`;
  return Buffer.byteLength(head) + Number(answer.headers['content-length']);
}

test.each([
  'category',
  'archive page of a category',
  'campaign',
  'campaigns',
  'documents',
  'tag',
  'author',
  'months',
  'month',
  'search',
])('%s', async (name) => {
  const address = addressOf(typeCalled(name));
  await compressBest(address);
  const bytes = await bytesOf(address);
  console.log(`${name}: ${bytes} bytes`);
  expect(bytes).toBeLessThanOrEqual(firstWindow);
});
