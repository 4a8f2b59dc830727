/** Readers search with nothing running but a web server: no newsroom, no database, no publisher. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { categoryPlans } from '../../bench/archive/categories.ts';
import type { SearchSource } from '../../site/search/answers.ts';
import { buildFiles, sourceOf } from '../../site/search/in-memory.ts';
import { Search } from '../../site/search/search.ts';
import { generatedEntries } from '../search/corpus/generated-entries.ts';
import { ask } from './ask.ts';
import { makeFixture, type Fixture } from './fixture.ts';
import { startServer, whyAbsent, type RunningServer, type ServerName } from './servers.ts';

const categories = categoryPlans.map(({ slug, title }) => ({ id: slug, slug, title, parent: null }));
const files = buildFiles({ main: generatedEntries(300) }, { categories, leafSize: 64, openLeaves: 2 });
const questions = ['cong doan', 'công đoàn', 'tiền lương', '"an toàn"', 'nguyen van', 'đường', 'khongcogi'];
const servers: ServerName[] = ['embedded', 'nginx', 'caddy'];
let fixture: Fixture;

beforeAll(() => {
  fixture = makeFixture('https://congdoan.example');
  for (const [path, content] of files) {
    const file = join(fixture.folder, 'search', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content instanceof Uint8Array ? content : JSON.stringify(content));
  }
});
afterAll(() => rm(fixture.dataDir, { recursive: true, force: true }));

function sourceAt(port: number): SearchSource {
  const load = async (path: string) => {
    const { status, body } = await ask(port, `/search/${path}`);
    return status === 200 ? body : null;
  };
  return {
    json: async (path) => JSON.parse((await load(path))?.toString() ?? 'null') as unknown,
    bytes: load,
  };
}

/** With the excerpts of all results, as if all of them had been seen. */
const answersOf = async (source: SearchSource) => {
  const search = new Search(source, () => 0);
  const asked = { index: 'main', labels: [], sort: 'relevance', page: 1 } as const;
  return Promise.all(
    questions.map(async (text) => {
      const { results, ...answer } = await search.find({ ...asked, labels: [], text });
      const excerpts = await Promise.all(results.map(async ({ fetchExcerpt }) => fetchExcerpt?.()));
      return { ...answer, results: results.map((result) => ({ ...result, fetchExcerpt: null })), excerpts };
    }),
  );
};

describe.each(servers)('%s', (name) => {
  const reason = whyAbsent(name);
  if (reason !== null) return test.skip(reason, () => undefined);
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(name, fixture);
  });
  afterAll(() => server.stop());

  test('every question is answered as it is from memory', async () => {
    const expected = await answersOf(sourceOf(files));
    expect(expected.map(({ total }) => total > 0)).toEqual(questions.map((text) => text !== 'khongcogi'));
    expect(await answersOf(sourceAt(server.port))).toEqual(expected);
  });
});
