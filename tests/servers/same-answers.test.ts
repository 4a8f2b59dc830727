import { rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, type HeaderRules } from '../../site/servers/header-rules.ts';
import { ask, type Answer } from './ask.ts';
import { makeFixture, type Fixture } from './fixture.ts';
import { startServer, whyAbsent, type RunningServer, type ServerName } from './servers.ts';
import { absent, addresses } from './table/addresses.ts';
import { conditions } from './table/conditions.ts';
import { encodings } from './table/encodings.ts';
import { files } from './table/files.ts';
import { refusals } from './table/refusals.ts';
import type { Row } from './table/row.ts';

const table = { files, addresses, absent, conditions, encodings, refusals };
const siteUrl = 'https://congdoan.example';
let fixture: Fixture;
let rules: HeaderRules;

beforeAll(() => {
  fixture = makeFixture(siteUrl);
  rules = JSON.parse(readFileSync(join(fixture.dataDir, 'servers/headers.json'), 'utf8')) as HeaderRules;
});
afterAll(() => rm(fixture.dataDir, { recursive: true, force: true }));

const decoders: Record<string, (bytes: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  zstd: zstdDecompressSync,
};

function textOf({ headers, body }: Answer): string {
  const decode = decoders[headers['content-encoding'] ?? ''];
  return (decode && body.length > 0 ? decode(body) : body).toString('utf8');
}

const nameOf = ({ method = 'GET', path, send }: Row) =>
  `${method} ${path.slice(0, 60)}${Object.entries(send ?? {})
    .map(([name, value]) => ` ${name}: ${value.slice(0, 60)}`)
    .join('')}`;

const servers: ServerName[] = ['embedded', 'nginx', 'caddy'];

describe.each(servers)('%s', (name) => {
  const reason = whyAbsent(name);
  if (reason !== null) {
    console.log(`${reason}: its answers are not tested here`);
    return test.skip(reason, () => undefined);
  }
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(name, fixture);
  });
  afterAll(() => server.stop());

  describe.each(Object.entries(table))('%s', (_title, rows) => {
    test.each(rows.map((row) => [nameOf(row), row] as const))('%s', async (_name, row) => {
      const difference = row.unlike?.[name];
      const expected = { ...row, ...difference };
      const answer = await ask(server.port, row.path, {
        method: row.method ?? 'GET',
        headers: row.send ?? {},
      });
      expect(answer.status).toBe(expected.status);
      for (const [header, value] of Object.entries(expected.headers ?? {})) {
        const actual = answer.headers[header] ?? null;
        if (value instanceof RegExp) expect(actual).toMatch(value);
        else expect([header, actual]).toEqual([header, value]);
      }
      if (difference?.body !== '' && expected.body !== undefined) expect(textOf(answer)).toBe(expected.body);
      if (!difference?.isBare) expectSecurityHeaders(answer, difference?.status ? null : row);
    });
  });

  function expectSecurityHeaders(answer: Answer, row: Row | null): void {
    const path = row?.dressedAs ?? row?.path.replace(/\?.*$/, '') ?? null;
    const wanted = headersFor(rules, path ?? '/');
    const names = Object.keys(path === null ? { ...rules.always, ...rules.unlessData } : wanted);
    expect(Object.fromEntries(names.map((each) => [each, answer.headers[each]]))).toEqual(
      Object.fromEntries(names.map((each) => [each, wanted[each]])),
    );
    expect(answer.headers['x-powered-by']).toBeUndefined();
    // nginx can leave out its version, but not its name.
    expect(answer.headers.server).toBe(name === 'nginx' ? 'nginx' : undefined);
  }

  test('an answer can be confirmed with its own ETag, however it was sent', async () => {
    for (const accepted of ['identity', 'gzip', 'gzip, deflate, br, zstd']) {
      const first = await ask(server.port, '/tin/', { headers: { 'accept-encoding': accepted } });
      const etag = String(first.headers.etag);
      const headers = { 'accept-encoding': accepted, 'if-none-match': `"khac", ${etag}` };
      const second = await ask(server.port, '/tin/', { headers });
      expect([second.status, second.body.length, second.headers['cache-control']]).toEqual([
        304,
        0,
        'no-cache',
      ]);
    }
  });
});
