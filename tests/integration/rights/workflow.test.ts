import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { startTestCms, type TestCms } from '../../support/cms.ts';
import type { CmsClient } from '../../support/cms-client.ts';
import { paragraphs } from '../../support/lexical.ts';

/** Texts that the checks before publication find complete. */
const texts = { sapo: 'Tóm tắt.', body: paragraphs('Nội dung.') };

let cms: TestCms;
let admin: CmsClient;
let editor: CmsClient;
let contributor: CmsClient;
let category: string;
let article: string;
const password = 'mat-khau-thu-nghiem';

beforeAll(async () => {
  cms = await startTestCms();
  admin = await cms.adminClient();
  category = (await admin.create('categories', { title: 'Tin tức' })).id;
  const login = async (name: string, role: string) => {
    const email = `${name}@example.com`;
    await admin.create('users', { email, password, name, role });
    return cms.client().login(email, password);
  };
  editor = await login('lan', 'editor');
  contributor = await login('minh', 'contributor');
});
afterAll(() => cms.stop());
beforeEach(async () => {
  article = (
    await contributor.create('articles', { title: 'Hội thao công nhân', category, ...texts }, '?draft=true')
  ).id;
});

const ask = (client: CmsClient, data: object, query = '?draft=true') =>
  client.request<{ doc?: { review: Record<string, unknown> }; errors?: { message: string }[] }>(
    'PATCH',
    `/api/articles/${article}${query}`,
    data,
  );
const state = async (client: CmsClient, review: object) => (await ask(client, { review })).status;
const review = async () => {
  const query = { collection: 'articles', id: article, draft: true, depth: 0 } as const;
  return (await cms.payload.findByID(query)).review;
};
const trail = async () => {
  const { docs } = await cms.payload.find({
    collection: 'trail',
    where: { ofDocument: { equals: article } },
    sort: 'number',
    depth: 0,
  });
  return docs.map(({ actorName, action, from, to, note }) => [actorName, action, from, to, note]);
};

describe('the way of an article', () => {
  test('from the draft through a return to the portal and off it, told by the trail', async () => {
    expect(await state(contributor, { state: 'submitted' })).toBe(200);
    expect(await state(editor, { state: 'returned', note: 'Thiếu tên người trong ảnh' })).toBe(200);
    expect(await review()).toMatchObject({ state: 'returned', note: 'Thiếu tên người trong ảnh' });
    expect((await ask(contributor, { title: 'Hội thao 2026' })).status).toBe(200);
    expect(await review()).toMatchObject({ state: 'returned', note: 'Thiếu tên người trong ảnh' });
    expect(await state(contributor, { state: 'submitted' })).toBe(200);
    expect(await review()).toMatchObject({ state: 'submitted', note: null });
    expect((await ask(editor, { _status: 'published' }, '')).status).toBe(200);
    expect(await review()).toMatchObject({ state: 'published' });
    expect((await ask(editor, { _status: 'published', title: 'Hội thao' }, '')).status).toBe(200);
    expect((await ask(editor, { _status: 'draft' }, '')).status).toBe(200);
    expect(await review()).toMatchObject({ state: 'unpublished' });
    expect(await trail()).toEqual([
      ['minh', 'create', null, 'draft', null],
      ['minh', 'submit', 'draft', 'submitted', null],
      ['lan', 'return', 'submitted', 'returned', 'Thiếu tên người trong ảnh'],
      ['minh', 'submit', 'returned', 'submitted', null],
      ['lan', 'publish', 'submitted', 'published', null],
      ['lan', 'edit', 'published', 'published', null],
      ['lan', 'unpublish', 'published', 'unpublished', null],
    ]);
  });

  test('says who sent it and who decided, and when', async () => {
    const [minh, lan] = await Promise.all(
      [contributor, editor].map(async (client) => {
        const { body } = await client.request<{ user: { id: string } }>('GET', '/api/users/me');
        return body.user.id;
      }),
    );
    await state(contributor, { state: 'submitted' });
    await ask(editor, { _status: 'published' }, '');
    expect(await review()).toEqual({
      state: 'published',
      note: null,
      passReason: null,
      submittedAt: expect.stringMatching(/^20\d\d-/),
      submittedBy: minh,
      decidedAt: expect.stringMatching(/^20\d\d-/),
      decidedBy: lan,
    });
  });

  test('a hand that is taken back', async () => {
    await state(contributor, { state: 'submitted' });
    expect((await ask(contributor, { title: 'Sửa lén' })).status).toBe(403);
    expect(await state(contributor, { state: 'draft' })).toBe(200);
    expect((await ask(contributor, { title: 'Sửa thật' })).status).toBe(200);
  });

  test('a time ahead is a schedule', async () => {
    const publishedAt = '2099-01-01T01:00:00.000Z';
    expect((await ask(editor, { _status: 'published', publishedAt }, '')).status).toBe(200);
    expect((await trail()).at(-1)).toEqual(['lan', 'schedule', 'draft', 'published', publishedAt]);
  });
});

describe('steps that are refused change nothing', () => {
  test('a return without a reason', async () => {
    await state(contributor, { state: 'submitted' });
    for (const note of [undefined, '', '   ']) {
      const { status, body } = await ask(editor, { review: { state: 'returned', note } });
      expect([status, body.errors?.[0]?.message]).toEqual([
        400,
        'Hãy ghi lý do trả lại để người viết biết cần sửa gì.',
      ]);
    }
    expect(await review()).toMatchObject({ state: 'submitted', note: null });
  });

  test.each([
    ['a draft cannot be returned', 'returned'],
    ['no state makes an article published', 'published'],
    ['nor unpublished', 'unpublished'],
  ])('%s', async (_, wanted) => {
    for (const client of [contributor, editor, admin]) {
      expect(await state(client, { state: wanted, note: 'x' })).toBe(403);
    }
    expect(await review()).toMatchObject({ state: 'draft', note: null });
    expect(await trail()).toHaveLength(1);
  });

  test('an editor’s own text is published by somebody else', async () => {
    article = (await editor.create('articles', { title: 'Của Lan', category, ...texts }, '?draft=true')).id;
    expect((await ask(editor, { _status: 'published' }, '')).status).toBe(403);
    expect((await ask(admin, { _status: 'published' }, '')).status).toBe(200);
  });

  test('the trail is written by nobody but the code', async () => {
    const [row] = (await cms.payload.find({ collection: 'trail', limit: 1 })).docs;
    const id = row?.id ?? '';
    const data = { note: 'sửa' };
    await expect(cms.payload.update({ collection: 'trail', id, data })).rejects.toThrow('nhật ký');
    await expect(cms.payload.delete({ collection: 'trail', id })).rejects.toThrow('nhật ký');
    await expect(
      cms.payload.create({
        collection: 'trail',
        data: { number: 99_999, at: '2026-01-01', action: 'publish', ofCollection: 'articles' },
      }),
    ).rejects.toThrow('nhật ký');
    for (const [method, path] of [
      ['PATCH', `/api/trail/${id}`],
      ['DELETE', `/api/trail/${id}`],
      ['PATCH', '/api/trail?where[number][exists]=true'],
      ['DELETE', '/api/trail?where[number][exists]=true'],
      ['POST', '/api/trail'],
    ] as const) {
      expect((await admin.request(method, path, data)).status, `${method} ${path}`).toBe(403);
    }
    expect(await cms.payload.findByID({ collection: 'trail', id })).toEqual(row);
  });
});
