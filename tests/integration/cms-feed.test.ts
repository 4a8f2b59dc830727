import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { pruneRows } from '../../cms/feed/outbox.ts';
import { batchSchema, inventorySchema, mediaAnswerSchema } from '../../cms/feed/wire.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import type { CmsClient } from '../support/cms-client.ts';
import { paragraphs } from '../support/lexical.ts';

const hourMs = 60 * 60 * 1000;
const clock = { offset: 0, now: () => Date.now() + clock.offset };
let cms: TestCms;
let editor: CmsClient;
let category: string;
let position: string;

beforeAll(async () => {
  cms = await startTestCms({ clock });
  editor = await cms.adminClient();
  category = (await editor.create('categories', { title: 'Tin tức' })).id;
});
afterAll(() => cms.stop());
beforeEach(async () => {
  clock.offset = 0;
  position = await editor.feedHead();
});

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();
const published = (title: string, more: object = {}) =>
  editor.create('articles', { title, category, _status: 'published', ...more });

/** Changes since the last call, as `[collection, id, title or null]`; the answer has the form of the wire. */
async function news(): Promise<(string | null)[][]> {
  const batch = batchSchema.parse(await editor.feedAfter(position));
  position = batch.position;
  return batch.changes.map(({ collection, id, document }) => [collection, id, titleOf(document)]);
}

function titleOf(document: object | null): string | null {
  return document && 'title' in document ? String(document.title) : null;
}

describe('what goes out', () => {
  test('a draft never does', async () => {
    const draft = await editor.create('articles', { title: 'Nháp', category });
    await editor.update('articles', draft.id, { title: 'Nháp, lần hai' });
    await editor.update('articles', draft.id, { title: 'Nháp, lần ba' }, '?draft=true');
    await editor.delete('articles', draft.id);
    expect(await news()).toEqual([]);
  });

  test('a publication does, once, with exactly the fields of the wire', async () => {
    const publishedAt = inMs(-hourMs);
    const { id } = await editor.create('articles', {
      title: 'Tiêu đề',
      sapo: 'Sapo',
      category,
      tags: ['nhà trọ'],
      bylines: [{ name: 'Hoàng Lan', unit: 'LĐLĐ' }],
      source: { name: 'Báo', url: 'https://bao.example/1', publishedAt },
      publishedAt,
      body: paragraphs('Một đoạn.'),
    });
    await editor.publish('articles', id);
    const { changes } = batchSchema.parse(await editor.feedAfter(position));
    expect(changes).toEqual([
      {
        collection: 'articles',
        id,
        version: expect.stringMatching(/^\d{4}-.*Z$/),
        due: null,
        document: {
          id,
          title: 'Tiêu đề',
          shortTitle: null,
          slug: 'tieu-de',
          sapo: 'Sapo',
          body: paragraphs('Một đoạn.'),
          cover: null,
          category,
          tags: ['nhà trọ'],
          bylines: [{ name: 'Hoàng Lan', role: null, unit: 'LĐLĐ', isContributor: false }],
          source: { name: 'Báo', url: 'https://bao.example/1', publishedAt },
          dateline: null,
          publishedAt,
          revisedAt: null,
          expiresAt: null,
          featured: false,
          pinned: false,
          related: [],
          campaign: null,
          seo: { title: null, description: null, image: null },
          formerAddresses: [],
        },
      },
    ]);
  });

  test('an edit of a published article does, a draft on top of it does not', async () => {
    const { id } = await published('Bản một');
    await editor.update('articles', id, { title: 'Bản nháp' }, '?draft=true');
    expect(await news()).toEqual([['articles', id, 'Bản một']]);
    await editor.update('articles', id, { title: 'Bản nháp hai' }, '?draft=true');
    expect(await news()).toEqual([]);
    await editor.publish('articles', id);
    expect(await news()).toEqual([['articles', id, 'Bản nháp hai']]);
  });

  test('unpublishing, the trash, restoring and deleting do', async () => {
    const { id } = await published('Bài');
    expect(await news()).toEqual([['articles', id, 'Bài']]);
    await editor.unpublish('articles', id);
    expect(await news()).toEqual([['articles', id, null]]);
    await editor.publish('articles', id);
    expect(await news()).toEqual([['articles', id, 'Bài']]);
    await editor.trash('articles', id);
    expect(await news()).toEqual([['articles', id, null]]);
    await editor.restore('articles', id);
    await editor.publish('articles', id);
    expect(await news()).toEqual([['articles', id, 'Bài']]);
    await editor.delete('articles', id);
    expect(await news()).toEqual([['articles', id, null]]);
  });

  test('a scheduled article is announced with its hour and without its text, and comes when it is time', async () => {
    const due = inMs(hourMs);
    const { id } = await published('Hẹn giờ', { publishedAt: due });
    const [change] = (await editor.feedAfter(position)).changes;
    expect(change).toEqual({ collection: 'articles', id, version: null, document: null, due });
    clock.offset = 2 * hourMs;
    const later = batchSchema.parse(await editor.feed('/documents', { wanted: [['articles', id]] }));
    expect(later.changes.map(({ document, due: next }) => [titleOf(document), next])).toEqual([
      ['Hẹn giờ', null],
    ]);
  });

  test('an expired article does not; one that will expire carries its hour', async () => {
    const expiresAt = inMs(hourMs);
    const { id } = await published('Sắp hết hạn', { expiresAt });
    const wanted = { wanted: [['articles', id]] };
    const [now] = (await editor.feed('/documents', wanted)).changes;
    expect(now?.document).toMatchObject({ title: 'Sắp hết hạn', expiresAt });
    clock.offset = 2 * hourMs;
    const [later] = (await editor.feed('/documents', wanted)).changes;
    expect(later).toEqual({ collection: 'articles', id, version: null, document: null, due: null });
  });

  test('other collections and globals do too', async () => {
    const campaign = await editor.create('campaigns', { title: 'Tháng Công nhân', _status: 'published' });
    const document = await editor.create('documents', {
      number: '18/HD-LĐLĐ',
      title: 'Hướng dẫn',
      issuedAt: '2026-01-02T00:00:00.000Z',
      _status: 'published',
    });
    const redirect = await editor.create('redirects', { from: '/cu/', to: '/moi/' });
    await editor.setGlobal('site-settings', { name: 'Cổng', nameLines: [{ text: 'Một' }] });
    await editor.setGlobal('navigation', { header: [{ label: 'Tin', link: '/tin/' }] });
    const { changes } = batchSchema.parse(await editor.feedAfter(position));
    expect(changes.map(({ collection, id }) => [collection, id])).toEqual(
      expect.arrayContaining([
        ['campaigns', campaign.id],
        ['documents', document.id],
        ['redirects', redirect.id],
        ['globals', 'site-settings'],
        ['globals', 'navigation'],
      ]),
    );
    expect(changes).toHaveLength(5);
  });

  test('a document that was never there is answered with nothing', async () => {
    const wanted = [['articles', category]];
    const { changes } = batchSchema.parse(await editor.feed('/documents', { wanted }));
    expect(changes).toEqual([
      { collection: 'articles', id: category, version: null, document: null, due: null },
    ]);
  });
});

describe('the inventory', () => {
  test('lists what is published or due by identifier, in pages', async () => {
    const one = await published('Kê khai một');
    const two = await published('Kê khai hai', { publishedAt: inMs(hourMs) });
    await editor.create('articles', { title: 'Kê khai nháp', category });
    const gone = await published('Kê khai gỡ');
    await editor.trash('articles', gone.id);
    const whole = inventorySchema.parse(await editor.inventory('articles'));
    const ids = whole.entries.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(whole.next).toBeNull();
    expect(whole.entries.filter(({ id }) => [one.id, two.id, gone.id].includes(id))).toEqual([
      { id: one.id, version: one.updatedAt, due: null },
      { id: two.id, version: null, due: two.publishedAt },
    ]);
    const paged: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page = inventorySchema.parse(await editor.inventory('articles', after, 2));
      paged.push(...page.entries.map(({ id }) => id));
      after = page.next;
    }
    expect(paged).toEqual(ids);
  });

  test('its position misses nothing that comes after the look', async () => {
    const inventory = await editor.inventory('articles');
    const { id } = await published('Sau khi kê khai');
    const { changes } = await editor.feedAfter(inventory.position);
    expect(changes.map((change) => change.id)).toEqual([id]);
  });

  test('of the globals names those that were saved', async () => {
    await editor.setGlobal('navigation', { header: [] });
    const { entries } = await editor.inventory('globals');
    expect(entries.map(({ id }) => id)).toContain('navigation');
  });
});

describe('positions', () => {
  test('reading twice from one position gives the same', async () => {
    await published('Đọc hai lần');
    const [first, second] = [await editor.feedAfter(position), await editor.feedAfter(position)];
    expect(second.changes).toEqual(first.changes);
    expect(second.position).toBe(first.position);
  });

  test('unknown ones are answered with reset and the head', async () => {
    const head = await editor.feedHead();
    for (const unknown of ['', 'x', `x.${head.split('.')[1]}`, `${head.split('.')[0]}.zzzz`]) {
      expect(await editor.feedAfter(unknown)).toMatchObject({ reset: true, position: head, changes: [] });
    }
  });

  test('a row that commits late is handed out when it appears, and holds nothing up', async () => {
    const late = await published('Đến muộn');
    const next = await published('Đến trước');
    const [lateRow] = (
      await cms.payload.db.find<{ id: string }>({
        collection: 'outbox',
        where: { ofDocument: { equals: late.id } },
      })
    ).docs;
    await cms.payload.db.deleteOne({ collection: 'outbox', where: { id: { equals: lateRow?.id } } });
    expect(await news()).toEqual([['articles', next.id, 'Đến trước']]);
    const { id: _, ...row } = lateRow ?? { id: '' };
    await cms.payload.db.create({ collection: 'outbox', data: row });
    expect(await news()).toEqual([['articles', late.id, 'Đến muộn']]);
    expect(await news()).toEqual([]);
  });

  test('rows are pruned after 30 days, never the newest, and older positions are reset', async () => {
    await published('Cũ');
    const { id } = await published('Mới nhất');
    const head = await editor.feedHead();
    await pruneRows(cms.payload, Date.now() + 31 * 24 * hourMs);
    const { totalDocs } = await cms.payload.count({ collection: 'outbox' });
    expect(totalDocs).toBe(1);
    expect(await editor.feedAfter(position)).toMatchObject({ reset: true, position: head });
    expect(await editor.feedAfter(head)).toMatchObject({ reset: false, changes: [] });
    await editor.update('articles', id, { title: 'Mới hơn nữa', _status: 'published' });
    expect((await editor.feedAfter(head)).changes.map((change) => change.id)).toEqual([id]);
  });
});

describe('waiting', () => {
  test('a commit ends the wait within milliseconds', async () => {
    const { id } = await editor.create('articles', { title: 'Chờ', category });
    const waiting = editor.feedAfter(position, 20).then((batch) => ({ batch, at: performance.now() }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await editor.publish('articles', id);
    const answered = performance.now();
    const { batch, at } = await waiting;
    expect(batch.changes.map((change) => change.id)).toEqual([id]);
    expect(at - answered).toBeLessThan(200);
  });

  test('without news it ends when its time is over, at the same position', async () => {
    const started = performance.now();
    const batch = await editor.feedAfter(position, 1);
    expect(batch).toMatchObject({ changes: [], position, reset: false });
    expect(performance.now() - started).toBeGreaterThan(900);
  });

  test('a row of another machine is found by looking', async () => {
    const { id } = await published('Máy khác');
    position = await editor.feedHead();
    const waiting = editor.feedAfter(position, 20);
    const [newest] = (
      await cms.payload.db.find<{ number: number }>({ collection: 'outbox', sort: '-number', limit: 1 })
    ).docs;
    const row = {
      number: Number(newest?.number) + 1,
      ofCollection: 'articles',
      ofDocument: id,
      at: new Date().toISOString(),
    };
    await cms.payload.db.create({ collection: 'outbox', data: row });
    expect((await waiting).changes.map((change) => change.id)).toEqual([id]);
  });

  test('a consumer that leaves does not disturb the next', async () => {
    const leaving = new AbortController();
    const left = editor.feedAfter(position, 20, leaving.signal).catch(() => 'left');
    await new Promise((resolve) => setTimeout(resolve, 50));
    leaving.abort();
    expect(await left).toBe('left');
    expect((await editor.feedAfter(position)).changes).toEqual([]);
  });
});

describe('the key', () => {
  const paths = ['?after=', '/head', '/inventory?collection=articles'];

  test.each(paths)('GET /api/feed%s without it is refused', async (path) => {
    const anonymous = await fetch(`${cms.url}/api/feed${path}`);
    expect(anonymous.status).toBe(401);
    const wrong = await fetch(`${cms.url}/api/feed${path}`, { headers: { authorization: 'Bearer wrong' } });
    expect(wrong.status).toBe(401);
    const admin = await editor.request('GET', `/api/feed${path}`);
    expect(admin.status).toBe(401);
  });

  test.each(['/documents', '/media'])('POST /api/feed%s without it is refused', async (path) => {
    expect((await fetch(`${cms.url}/api/feed${path}`, { method: 'POST', body: '{}' })).status).toBe(401);
  });

  test('a malformed question is answered with 400 and says what is wrong', async () => {
    const ask = (path: string, body?: string) =>
      fetch(`${cms.url}/api/feed${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization: `Bearer ${cms.feedKey}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body }),
      });
    expect((await ask('?after=x&wait=99')).status).toBe(400);
    expect((await ask('/inventory?collection=users')).status).toBe(400);
    expect((await ask('/documents', '{"wanted":[["users","1"]]}')).status).toBe(400);
    expect(await (await ask('/media', '{}')).json()).toMatchObject({
      message: expect.stringContaining('ids'),
    });
  });
});

test('asking for no media gets none', async () => {
  expect(mediaAnswerSchema.parse(await editor.feed('/media', { ids: [] }))).toEqual({ media: [] });
});
