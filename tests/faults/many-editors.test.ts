import { expect, test } from 'vitest';
import { startTestCms } from '../support/cms.ts';
import type { RestDocument } from '../support/cms-client.ts';
import { testServer } from '../support/test-database.ts';
import { sizeOf } from '../support/test-size.ts';

const seconds = sizeOf('EDITORS_SECONDS', { small: 4, full: 60 });
const editors = 32;

interface Work {
  /** Last acknowledged title of each article. */
  titles: Map<string, string>;
  refusals: string[];
  /** Milliseconds from sending a save until its answer. */
  times: number[];
}

test.runIf(testServer.name === 'SQLite')(
  `${editors} editors save and publish for ${seconds} seconds: nothing fails, nothing is lost`,
  async () => {
    const cms = await startTestCms();
    const client = await cms.adminClient();
    const { id: category } = await client.create('categories', { title: 'Tin tức' });
    const until = performance.now() + seconds * 1000;

    async function save(
      work: Work,
      method: 'POST' | 'PATCH',
      id: string,
      data: { title: string; category?: string; _status?: 'published' },
    ): Promise<string> {
      const started = performance.now();
      const path = method === 'POST' ? '/api/articles' : `/api/articles/${id}`;
      const { status, body } = await client.request<{ doc?: RestDocument }>(method, path, data);
      work.times.push(performance.now() - started);
      if (status >= 300 || !body.doc) work.refusals.push(`${status} ${JSON.stringify(body)}`);
      else work.titles.set(body.doc.id, data.title);
      return body.doc?.id ?? id;
    }

    async function edit(editor: number): Promise<Work> {
      const work: Work = { titles: new Map(), refusals: [], times: [] };
      for (let round = 0; performance.now() < until; round++) {
        const title = `Người ${editor} bài ${round}`;
        const id = await save(work, 'POST', '', {
          title,
          category,
        });
        await save(work, 'PATCH', id, {
          title: `${title} đăng`,
          _status: 'published',
        });
        await save(work, 'PATCH', id, {
          title: `${title} sửa`,
          _status: 'published',
        });
      }
      return work;
    }

    const works = await Promise.all(Array.from({ length: editors }, (_, editor) => edit(editor)));
    const times = works.flatMap((work) => work.times).sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)] ?? 0);
    console.log(
      `${times.length} saves in ${seconds} s by ${editors} editors: ${Math.round(times.length / seconds)} a second; ` +
        `median ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`,
    );
    expect(works.flatMap((work) => work.refusals)).toEqual([]);
    const { docs } = await cms.payload.find({
      collection: 'articles',
      pagination: false,
      limit: 0,
      depth: 0,
    });
    const stored = Object.fromEntries(docs.map(({ id, title }) => [id, title]));
    expect(stored).toEqual(Object.fromEntries(works.flatMap((work) => [...work.titles])));
    await cms.stop();
  },
  60_000 + seconds * 2000,
);
