import {
  createLocalReq,
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { newsroomDatabaseOf } from '../../cms/database/newsroom-database.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import type { CmsClient } from '../support/cms-client.ts';
import { testServer } from '../support/test-database.ts';

let cms: TestCms;
let editor: CmsClient;
let category: string;

beforeAll(async () => {
  cms = await startTestCms();
  editor = await cms.adminClient();
  category = (await editor.create('categories', { title: 'Tin tức' })).id;
});
afterAll(() => cms.stop());

const outboxOf = async (id: string) =>
  (await cms.payload.count({ collection: 'outbox', where: { ofDocument: { equals: id } } })).totalDocs;

async function inTransaction<T>(work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({}, cms.payload);
  await initTransaction(req);
  try {
    const result = await work(req);
    await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

const createPublished = (title: string, req?: PayloadRequest) =>
  cms.payload.create({
    collection: 'articles',
    data: { title, category, _status: 'published' },
    depth: 0,
    ...(req ? { req } : {}),
  });

// A server without transactions keeps what was written before the failure; that is MongoDB's own rule.
describe.skipIf(!testServer.hasTransactions)('transactions', () => {
  test('a rollback leaves neither the document nor its announcement nor its address', async () => {
    let id = '';
    const failing = inTransaction(async (req) => {
      id = (await createPublished('Bài bị hủy', req)).id;
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(
      (await cms.payload.count({ collection: 'articles', where: { id: { equals: id } } })).totalDocs,
    ).toBe(0);
    expect(
      (await cms.payload.count({ collection: 'addresses', where: { ofDocument: { equals: id } } })).totalDocs,
    ).toBe(0);
    expect(await outboxOf(id)).toBe(0);
  });

  test('nobody sees a document or its announcement before the commit', async () => {
    await inTransaction(async (req) => {
      const { id } = await createPublished('Chưa xong', req);
      expect(await outboxOf(id)).toBe(0);
      expect(
        (await cms.payload.count({ collection: 'articles', where: { id: { equals: id } } })).totalDocs,
      ).toBe(0);
      expect(
        (await cms.payload.count({ collection: 'articles', where: { id: { equals: id } }, req })).totalDocs,
      ).toBe(1);
    });
  });

  test.skipIf(testServer.name !== 'SQLite')(
    'an operation inside a transaction without its req is an error at once that names the cause',
    async () => {
      const started = performance.now();
      const nested = inTransaction(async (req) => {
        await createPublished('Ngoài', req);
        await createPublished('Trong, quên req');
      });
      await expect(nested).rejects.toThrow('Pass `req` on');
      expect(performance.now() - started).toBeLessThan(2000);
      expect(
        (await cms.payload.count({ collection: 'articles', where: { title: { equals: 'Ngoài' } } }))
          .totalDocs,
      ).toBe(0);
      await createPublished('Sau đó vẫn ghi được');
    },
  );

  test.skipIf(testServer.name !== 'SQLite')(
    'a single write inside a transaction without its req is an error too',
    async () => {
      const nested = inTransaction(async (req) => {
        await createPublished('Ngoài', req);
        await cms.payload.db.updateOne({
          collection: 'categories',
          id: category,
          data: { description: 'x' },
        });
      });
      await expect(nested).rejects.toThrow();
    },
  );

  test.skipIf(testServer.name !== 'SQLite')(
    'a commit that fails is an error, and the next writer goes on',
    async () => {
      const failing = inTransaction(async (req) => {
        await createPublished('Ghi dở', req);
        const session = cms.payload.db.sessions?.[String(await req.transactionID)];
        // Breaks a foreign key that SQLite only checks at the commit.
        const { db } = session as unknown as { db: { run(statement: string): Promise<unknown> } };
        await db.run('PRAGMA defer_foreign_keys = ON');
        await db.run(`UPDATE articles SET category_id = 'nowhere' WHERE title = 'Ghi dở'`);
      });
      await expect(failing).rejects.toThrow();
      expect(
        (await cms.payload.count({ collection: 'articles', where: { title: { equals: 'Ghi dở' } } }))
          .totalDocs,
      ).toBe(0);
      await createPublished('Sau lần ghi hỏng');
    },
  );

  test.skipIf(testServer.name !== 'SQLite')('others write while a picture is being encoded', async () => {
    const req = await createLocalReq({}, cms.payload);
    await initTransaction(req);
    await newsroomDatabaseOf(cms.payload).letOthersWrite(req);
    const other = await editor.create('articles', { title: 'Trong lúc chờ', category, _status: 'published' });
    const own = await createPublished('Sau khi chờ', req);
    await commitTransaction(req);
    expect(await outboxOf(other.id)).toBe(1);
    expect(await outboxOf(own.id)).toBe(1);
  });
});

test('uploads and publications at the same time all succeed', async () => {
  const data = new Uint8Array(
    await sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#0b5d3b' } })
      .jpeg()
      .toBuffer(),
  );
  const upload = () =>
    editor.upload({ name: 'Ảnh hội nghị.JPG', type: 'image/jpeg', data }, { alt: 'Hội nghị' });
  const write = (n: number) =>
    editor.create('articles', { title: `Cùng lúc ${n}`, category, _status: 'published' });
  const uploads = await Promise.all([
    upload(),
    upload(),
    upload(),
    ...Array.from({ length: 6 }, (_, n) => write(n)),
  ]);
  expect(new Set(uploads.slice(0, 3).map(({ filename }) => filename)).size).toBe(3);
});

describe('32 editors at once', () => {
  const editors = 32;
  const rounds = 2;

  test('create and publish without a failure, and every publication is announced', async () => {
    const position = await editor.feedHead();
    const work = async (n: number) => {
      const ids: string[] = [];
      for (let round = 0; round < rounds; round++) {
        const { id } = await editor.create('articles', { title: 'Cùng một tiêu đề', category });
        await editor.publish('articles', id, { sapo: `${n}` });
        ids.push(id);
      }
      return ids;
    };
    const ids = (await Promise.all(Array.from({ length: editors }, (_, n) => work(n)))).flat();
    const stored = await cms.payload.find({
      collection: 'articles',
      where: { id: { in: ids } },
      pagination: false,
      depth: 0,
    });
    expect(new Set(stored.docs.map(({ slug }) => slug)).size).toBe(editors * rounds);
    expect(stored.docs.every(({ _status }) => _status === 'published')).toBe(true);
    const batch = await editor.feedAfter(position);
    expect(batch.changes.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  // Needs saves that wait for each other: on MongoDB without transactions two saves of one document can overlap.
  test.skipIf(!testServer.hasTransactions)('lose no update of one document to another field', async () => {
    const { id } = await editor.create('articles', { title: 'Một bài', category, _status: 'published' });
    await Promise.all([
      editor.update('articles', id, { sapo: 'Sapo mới', _status: 'published' }),
      editor.update('articles', id, { dateline: 'Bến Lam', _status: 'published' }),
      editor.update('articles', id, { shortTitle: 'Ngắn', _status: 'published' }),
      editor.update('articles', id, { pinned: true, _status: 'published' }),
    ]);
    const article = await cms.payload.findByID({ collection: 'articles', id, depth: 0 });
    expect(article).toMatchObject({
      sapo: 'Sapo mới',
      dateline: 'Bến Lam',
      shortTitle: 'Ngắn',
      pinned: true,
    });
  });
});
