import { once } from 'node:events';
import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPortalServer } from './create-portal-server.ts';

const longText = '<!doctype html><p>Công đoàn đổi mới</p>'.repeat(100);
const errors: unknown[] = [];
let folder = '';
let server: ReturnType<typeof createPortalServer>;

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: string;
}

/** A request as it is written, without the tidying that `fetch` does. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  const outgoing = request({ host: '127.0.0.1', port, path, method, headers });
  outgoing.end();
  const [response] = await once(outgoing, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return {
    status: response.statusCode,
    headers: response.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

async function put(path: string, content: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}

beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'portal-'));
  await writeFile(join(parent, 'cms.db'), 'secret');
  folder = join(parent, 'portal');
  server = createPortalServer({ folder, onError: (error) => errors.push(error) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(dirname(folder), { recursive: true });
});

test('before the first publication it asks for patience', async () => {
  const answer = await ask('/');
  expect([answer.status, answer.headers['retry-after']]).toEqual([503, '5']);
  await Promise.all([
    put('index.html', '<!doctype html>trang nhất'),
    put('404.html', '<!doctype html>không có'),
    put('tin/index.html', longText),
    put('tin/bai/index.html', '<!doctype html>bài'),
    put('rss.xml', '<rss/>'),
    put('feed.json', '{}'),
    put('sitemap.xml', '<urlset/>'),
    put('favicon.svg', '<svg/>'),
    put('media/a1b2.avif', '0123456789'),
    put('assets/base.abc.css', 'a{}'),
    put('types/a.txt', 'x'),
    put('.secret', 'x'),
    put('_redirects', '/cu/ /tin/ 301\n/tin/bai-cu/* /tin/:splat 301\n'),
  ]);
  expect((await ask('/')).body).toBe('<!doctype html>trang nhất');
});

test.each([
  ['/', 'text/html; charset=utf-8', 'no-cache'],
  ['/rss.xml', 'application/rss+xml; charset=utf-8', 'no-cache'],
  ['/feed.json', 'application/feed+json; charset=utf-8', 'no-cache'],
  ['/sitemap.xml', 'application/xml; charset=utf-8', 'no-cache'],
  ['/favicon.svg', 'image/svg+xml; charset=utf-8', 'public, max-age=3600'],
  ['/media/a1b2.avif', 'image/avif', 'public, max-age=31536000, immutable'],
  ['/assets/base.abc.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
])('%s is served as %s, to be kept %s', async (path, type, cache) => {
  const { status, headers } = await ask(path);
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, cache]);
});

/** What is answered to requests in one connection, headers only; the last one may have it closed. */
async function talk(...requests: string[]): Promise<string[]> {
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  const answers: string[] = [];
  for (const sent of requests) {
    socket.write(sent);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    answers.push(answer.toString('latin1').toLowerCase());
  }
  if (requests.at(-1)?.includes('Connection: close') === true) await once(socket, 'end');
  socket.destroy();
  return answers;
}

test('a connection stays open without a word about it; whoever speaks the older protocol is told', async () => {
  const head = (version: string, more = '') => `HEAD / HTTP/${version}\r\nHost: a\r\n${more}\r\n`;
  const [first, second] = await talk(head('1.1'), head('1.1', 'Connection: close\r\n'));
  expect([first, second].map((answer) => /^http.1.1 200 .*/.test(answer ?? ''))).toEqual([true, true]);
  expect(first).not.toMatch(/connection|keep-alive/);
  const [old] = await talk(head('1.0', 'Connection: keep-alive\r\n'));
  expect(old).toContain('connection: keep-alive');
});

test('every answer carries the headers that stand beside the folder, as they are now', async () => {
  const policies: unknown[] = [];
  const paths = ['/', '/khong-co/', '/cu/', '/../cms.db', '/%00', '/media/a1b2.avif'];
  for (const path of paths) policies.push((await ask(path)).headers['content-security-policy']);
  // Nothing is written there yet: the pages may carry any style or script.
  const open = expect.stringMatching(/^frame-src .*; base-uri 'none'; object-src 'none'$/);
  const files = expect.stringMatching(/^default-src 'none'; img-src 'self'; .*object-src 'self'/);
  expect(policies).toEqual([open, open, open, open, open, files]);
  const rules = { always: { 'x-frame-options': 'DENY' }, byPath: [] };
  await mkdir(join(dirname(folder), 'servers'));
  await writeFile(join(dirname(folder), 'servers', 'headers.json'), JSON.stringify(rules));
  for (const path of paths) {
    const { headers } = await ask(path);
    expect([headers['x-frame-options'], headers['content-security-policy'], headers['x-powered-by']]).toEqual(
      ['DENY', undefined, undefined],
    );
  }
});

test.each([
  ['/tin', 301, '/tin/'],
  ['/tin?a=1', 301, '/tin/?a=1'],
  ['/Tin/Bai/', 301, '/tin/bai/'],
  ['/TIN', 301, '/tin/'],
  ['/cu/', 301, '/tin/'],
  ['/cu?x=1', 301, '/tin/?x=1'],
  ['/tin/bai-cu/bai/', 301, '/tin/bai/'],
])('%s answers %i to %s', async (path, status, location) => {
  const answer = await ask(path);
  expect([answer.status, answer.headers.location]).toEqual([status, location]);
});

test.each([
  '/khong-co/',
  '/types',
  '/rss.xml/',
  '/_redirects',
  '/.secret',
  '/../cms.db',
  '/%2e%2e/cms.db',
  '/tin/..%2f..%2fcms.db',
])('%s is not there', async (path) => {
  const { status, body, headers } = await ask(path);
  expect([status, body, headers['cache-control']]).toEqual([404, '<!doctype html>không có', 'no-cache']);
});

test('HEAD answers as GET does, without the content', async () => {
  const [get, head] = await Promise.all([ask('/tin/'), ask('/tin/', {}, 'HEAD')]);
  expect(head.body).toBe('');
  expect(get.body).toBe(longText);
  delete get.headers.date;
  delete head.headers.date;
  expect(head.headers).toEqual(get.headers);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
  const { status, headers } = await ask('/', {}, method);
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('an unchanged page is not sent twice, a changed one at once', async () => {
  const first = await ask('/tin/bai/');
  const etag = String(first.headers.etag);
  const modified = String(first.headers['last-modified']);
  expect((await ask('/tin/bai/', { 'if-none-match': etag })).status).toBe(304);
  expect((await ask('/tin/bai/', { 'if-modified-since': modified })).status).toBe(304);
  await put('tin/bai/index.html', '<!doctype html>mới');
  const second = await ask('/tin/bai/', { 'if-none-match': etag });
  expect([second.status, second.body]).toEqual([200, '<!doctype html>mới']);
});

test('parts of a file are sent on request', async () => {
  const part = await ask('/media/a1b2.avif', { range: 'bytes=2-4' });
  expect([part.status, part.body, part.headers['content-range'], part.headers['content-length']]).toEqual([
    206,
    '234',
    'bytes 2-4/10',
    '3',
  ]);
  const beyond = await ask('/media/a1b2.avif', { range: 'bytes=10-' });
  expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */10']);
});

test('text is compressed for those who accept it, and its copy can be confirmed', async () => {
  const { headers } = await ask('/tin/', { 'accept-encoding': 'gzip, br' });
  expect([headers['content-encoding'], headers.vary]).toEqual(['br', 'accept-encoding']);
  expect(Number(headers['content-length'])).toBeLessThan(longText.length / 10);
  const again = await ask('/tin/', { 'accept-encoding': 'gzip, br', 'if-none-match': String(headers.etag) });
  expect(again.status).toBe(304);
});

test('new rules count as soon as the file is replaced', async () => {
  await put('_redirects', '/cu/ /tin/bai/ 301\n');
  await utimes(join(folder, '_redirects'), new Date(), new Date());
  expect((await ask('/cu/')).headers.location).toBe('/tin/bai/');
  expect((await ask('/tin/bai-cu/bai/')).status).toBe(404);
});

test('a page that is replaced while it is read is always one or the other', async () => {
  const versions = ['a', 'b'].map((letter) => letter.repeat(letter === 'a' ? 70_000 : 90_000));
  await put('doi/index.html', versions[0] ?? '');
  const writes = (async () => {
    for (let n = 0; n < 40; n += 1) await put('doi/index.html', versions[n % 2] ?? '');
  })();
  for (let n = 0; n < 60; n += 1) {
    const { status, body } = await ask('/doi/');
    expect(status).toBe(200);
    expect(versions).toContain(body);
  }
  await writes;
});

test('nothing went wrong in silence', () => {
  expect(errors).toEqual([]);
});
