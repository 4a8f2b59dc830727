/** Two people on one article: a stale save is refused with both names, and both texts are there afterwards. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { holdDocument } from '../../../cms/editing/hold-document.ts';
import { startTestCms, type TestCms } from '../../support/cms.ts';
import type { CmsClient, RestDocument } from '../../support/cms-client.ts';
import { paragraphs } from '../../support/lexical.ts';
import { eventually } from '../../support/newsroom-process.ts';

const password = 'mat-khau-thu-nghiem';
let cms: TestCms;
let admin: CmsClient;
let lan: CmsClient;
let an: CmsClient;
let stranger: CmsClient;
let category: string;

beforeAll(async () => {
  cms = await startTestCms();
  admin = await cms.adminClient();
  category = (await admin.create('categories', { title: 'Tin tức' })).id;
  const person = async (email: string, name: string, role: string) => {
    await admin.create('users', { email, password, name, role });
    return cms.client().login(email, password);
  };
  lan = await person('lan@example.com', 'Trần Thị Lan', 'editor');
  an = await person('an@example.com', 'Nguyễn Văn An', 'editor');
  stranger = await person('ctv@example.com', 'Cộng Tác', 'contributor');
});
afterAll(() => cms.stop());

interface Refusal {
  errors: { message: string; data: { code: string; copy: string; savedBy?: string; refused?: string } }[];
}
interface Copy {
  by: string;
  data: Record<string, unknown>;
  comparison: { label: string; same: boolean; parts: { text: string; kind: string }[] }[];
}

const draft = () =>
  admin.create(
    'articles',
    { title: 'Bài chung', sapo: 'Đầu', category, body: paragraphs('Gốc') },
    '?draft=true',
  );
const newest = async (id: string) =>
  (await admin.request<RestDocument>('GET', `/api/articles/${id}?draft=true&depth=0`)).body;
const save = (client: CmsClient, id: string, data: object, query = '?draft=true') =>
  client.request<Refusal & { doc: RestDocument }>('PATCH', `/api/articles/${id}${query}`, data);

describe('a save based on an older version', () => {
  for (const [kind, query, extra] of [
    ['of a draft', '?draft=true', {}],
    ['by itself', '?draft=true&autosave=true', {}],
    ['that publishes', '', { _status: 'published' }],
  ] as const) {
    test(`${kind} is refused, names both people, and keeps both texts`, async () => {
      const { id } = await draft();
      const basedOn = String((await newest(id)).updatedAt);
      expect((await save(lan, id, { sapo: 'Chữ của Lan', basedOn })).status).toBe(200);
      const mine = { sapo: 'Chữ của An', body: paragraphs('Gốc', 'An viết thêm'), basedOn, ...extra };
      const { status, body } = await save(an, id, mine, query);
      expect(status).toBe(409);
      const [error] = body.errors;
      expect(error?.message).toMatch(
        /^Trần Thị Lan đã lưu bài này lúc \d\d giờ \d\d, sau khi Nguyễn Văn An mở bài\./,
      );
      expect(error?.data).toMatchObject({
        code: 'stale-save',
        savedBy: 'Trần Thị Lan',
        refused: 'Nguyễn Văn An',
      });
      expect(await newest(id)).toMatchObject({ sapo: 'Chữ của Lan', _status: 'draft' });
      const copy = (await an.request<Copy>('GET', `/api/articles/unsaved/${error?.data.copy}`)).body;
      expect(copy.by).toBe('Nguyễn Văn An');
      expect(copy.data).toMatchObject({ sapo: 'Chữ của An', body: mine.body });
      expect(copy.comparison.find(({ label }) => label === 'Sapo')?.parts).toEqual([
        { text: 'Chữ của ', kind: 'same' },
        { text: 'Lan', kind: 'removed' },
        { text: 'An', kind: 'added' },
      ]);
    });
  }

  test('goes through when nobody else has saved since, however often one saves oneself', async () => {
    const { id } = await draft();
    const basedOn = String((await newest(id)).updatedAt);
    expect((await save(an, id, { sapo: 'Một', basedOn })).status).toBe(200);
    expect((await save(an, id, { sapo: 'Hai', basedOn })).status).toBe(200);
    expect((await newest(id)).sapo).toBe('Hai');
  });

  test('goes through with the time that the answer of the last save gave, drafts and publications alike', async () => {
    const { id } = await draft();
    let basedOn = String((await newest(id)).updatedAt);
    for (const [client, query] of [
      [lan, '?draft=true'],
      [an, ''],
      [lan, ''],
      [an, '?draft=true'],
    ] as const) {
      const { status, body } = await save(client, id, { sapo: `${basedOn}${query}`, basedOn }, query);
      expect([status, query]).toEqual([200, query]);
      basedOn = String(body.doc.updatedAt);
    }
    expect((await newest(id)).updatedAt).toBe(basedOn);
  });

  test('is not looked for where no version is named: plain use of the API', async () => {
    const { id } = await draft();
    await save(lan, id, { sapo: 'Lan' });
    expect((await save(an, id, { sapo: 'An' })).status).toBe(200);
  });

  test('that names no instant is an error that says so', async () => {
    const { id } = await draft();
    const { status, body } = await save(an, id, { basedOn: 'hôm qua' });
    expect([status, body.errors[0]?.message]).toEqual([
      400,
      'basedOn phải là một thời điểm, ví dụ 2026-11-22T03:32:00.000Z.',
    ]);
  });
});

test('of many saves of one version at the same instant exactly one wins, and no text is lost', async () => {
  const { id } = await draft();
  const basedOn = String((await newest(id)).updatedAt);
  const clients = [lan, an, admin];
  const answers = await Promise.all(
    clients.map((client, n) => save(client, id, { sapo: `Bản ${n}`, basedOn })),
  );
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
  const kept = await Promise.all(
    answers.map(async ({ status, body }, n) => {
      if (status === 200) return (await newest(id)).sapo;
      const copy = body.errors[0]?.data.copy;
      return (await (clients[n] ?? admin).request<Copy>('GET', `/api/articles/unsaved/${copy}`)).body.data
        .sapo;
    }),
  );
  expect(kept).toEqual(['Bản 0', 'Bản 1', 'Bản 2']);
});

describe('unsaved copies', () => {
  const keep = (client: CmsClient, document: string, data: object, basedOn = 'x') =>
    client.request<{ id: string }>('POST', '/api/articles/unsaved', { document, basedOn, data });

  test('of what is being typed change nothing of the article, and go with the next save', async () => {
    const { id } = await draft();
    const before = await newest(id);
    const position = await admin.feedHead();
    const { status, body } = await keep(an, id, {
      sapo: 'Đang gõ',
      _status: 'published',
      review: { state: 'x' },
    });
    expect(status).toBe(200);
    expect(await newest(id)).toEqual(before);
    expect((await admin.feedAfter(position)).changes).toEqual([]);
    const versions = await admin.request<{ totalDocs: number }>(
      'GET',
      `/api/articles/versions?where[parent][equals]=${id}`,
    );
    expect(versions.body.totalDocs).toBe(1);
    const copy = () => an.request<Copy>('GET', `/api/articles/unsaved/${body.id}`);
    expect((await copy()).body.data).toEqual({ sapo: 'Đang gõ' });
    await save(an, id, { sapo: 'Đang gõ', basedOn: before.updatedAt });
    expect((await copy()).status).toBe(404);
  });

  test('of a new article are found again by who wrote it, and go with its first save', async () => {
    const { body } = await keep(stranger, '', { title: 'Chưa lưu lần nào' }, 'cua-so-1');
    const mine = () => stranger.request<{ copies: { id: string }[] }>('GET', '/api/articles/unsaved');
    expect((await mine()).body.copies.map(({ id }) => id)).toEqual([body.id]);
    expect((await an.request<{ copies: unknown[] }>('GET', '/api/articles/unsaved')).body.copies).toEqual([]);
    expect((await an.request('GET', `/api/articles/unsaved/${body.id}`)).status).toBe(404);
    await stranger.create('articles', { title: 'Lưu rồi', basedOn: 'cua-so-1' }, '?draft=true');
    expect((await mine()).body.copies).toEqual([]);
  });

  test('are closed to those who may not edit the article, and to the public', async () => {
    const { id } = await draft();
    const { body } = await keep(an, id, { sapo: 'Riêng' });
    const path = `/api/articles/unsaved/${body.id}`;
    expect((await stranger.request('GET', path)).status).toBe(404);
    expect((await stranger.request('DELETE', path)).status).toBe(404);
    expect((await keep(stranger, id, { sapo: 'Chen' })).status).toBe(403);
    expect((await cms.client().request('GET', path)).status).toBe(403);
    expect((await admin.request('GET', '/api/unsaved-copies')).status).toBe(403);
    expect((await lan.request<Copy>('GET', path)).body.data).toEqual({ sapo: 'Riêng' });
    expect((await lan.request('DELETE', path)).status).toBe(200);
    expect((await an.request('GET', path)).status).toBe(404);
  });
});

test('a copy tells nothing newer to whoever wrote it and may not read the article any more', async () => {
  const login = { email: 'tam@example.com', password };
  const { id: user } = await admin.create('users', { ...login, name: 'Lê Tâm', role: 'editor' });
  const { id } = await draft();
  const { body } = await (
    await cms.client().login(login.email, password)
  ).request<{ id: string }>('POST', '/api/articles/unsaved', {
    document: id,
    basedOn: 'x',
    data: { sapo: 'Của Tâm' },
  });
  await admin.update('users', user, { role: 'contributor' });
  await save(lan, id, { sapo: 'Mật' });
  const tam = await cms.client().login(login.email, password);
  const { status, body: copy } = await tam.request<Copy>('GET', `/api/articles/unsaved/${body.id}`);
  expect([status, copy.data]).toEqual([200, { sapo: 'Của Tâm' }]);
  expect(JSON.stringify(copy)).not.toContain('Mật');
});

describe('the guard of an edit form', () => {
  interface Round {
    mayEdit: boolean;
    holder: { name: string; mine: boolean; sameUser: boolean } | null;
    newest: { by: string; mine: boolean; at: string };
    copies: { by: string; mine: boolean; reason: string }[];
  }
  const round = async (client: CmsClient, id: string, session: string, more: object = {}) =>
    (await client.request<Round>('POST', `/api/articles/${id}/editing`, { session, ...more })).body;

  test('tells the second who has the article, lets them take over, and tells the first', async () => {
    const { id } = await draft();
    expect((await round(lan, id, 'cua-so-lan')).holder).toMatchObject({ name: 'Trần Thị Lan', mine: true });
    expect((await round(an, id, 'cua-so-an')).holder).toMatchObject({
      name: 'Trần Thị Lan',
      mine: false,
      sameUser: false,
    });
    expect((await round(an, id, 'cua-so-an', { takeOver: true })).holder?.mine).toBe(true);
    expect((await round(lan, id, 'cua-so-lan', { typed: true })).holder).toMatchObject({
      name: 'Nguyễn Văn An',
      mine: false,
    });
    await round(an, id, 'cua-so-an', { leave: true });
    expect((await round(lan, id, 'cua-so-lan')).holder?.mine).toBe(true);
  });

  test('holds the article through saves, and a save of the other is refused and kept', async () => {
    const { id } = await draft();
    await round(lan, id, 'cua-so-lan');
    const basedOn = String((await newest(id)).updatedAt);
    expect((await save(lan, id, { sapo: 'Lan lưu', basedOn })).status).toBe(200);
    expect((await round(an, id, 'cua-so-an')).holder?.name).toBe('Trần Thị Lan');
    const refused = await save(an, id, { sapo: 'An lưu', basedOn: String((await newest(id)).updatedAt) });
    expect(refused.status).toBe(423);
    expect(refused.body.errors[0]?.message).toMatch(
      /^Trần Thị Lan đang sửa bài này từ \d\d giờ \d\d nên chưa lưu được\./,
    );
    expect((await round(lan, id, 'cua-so-lan')).copies).toMatchObject([
      { by: 'Nguyễn Văn An', mine: false, reason: 'refused' },
    ]);
  });

  test('lets those read who may not edit, without holding anything', async () => {
    const { id } = await admin.create('articles', { title: 'Đã đăng', category, _status: 'published' });
    expect(await round(stranger, id, 'cua-so-ctv')).toMatchObject({
      mayEdit: false,
      holder: null,
      copies: [],
    });
    expect((await round(an, id, 'cua-so-an')).holder?.mine).toBe(true);
    const foreign = await draft();
    expect(
      (await stranger.request('POST', `/api/articles/${foreign.id}/editing`, { session: 'cua-so-ctv' }))
        .status,
    ).toBe(404);
  });

  test('ends with the submission, though the page stays open, until its author may write again', async () => {
    const { id } = await stranger.create('articles', { title: 'Của cộng tác viên', category }, '?draft=true');
    expect((await round(stranger, id, 'cua-so-ctv')).holder?.mine).toBe(true);
    expect((await save(stranger, id, { review: { state: 'submitted' } })).status).toBe(200);
    expect(await round(stranger, id, 'cua-so-ctv', { typed: true, takeOver: true })).toMatchObject({
      mayEdit: false,
      holder: null,
    });
    expect((await round(an, id, 'cua-so-an')).holder?.mine).toBe(true);
    const note = { review: { state: 'returned', note: 'Thiếu ảnh' } };
    expect((await save(an, id, note)).status).toBe(200);
    expect((await round(an, id, 'cua-so-an')).holder).toBeNull();
    expect((await round(stranger, id, 'cua-so-ctv')).holder?.mine).toBe(true);
  });

  test('of an editor who submits is there again when they type, and can be taken over', async () => {
    const { id } = await lan.create('articles', { title: 'Của Lan', category }, '?draft=true');
    await round(lan, id, 'cua-so-lan');
    expect((await save(lan, id, { review: { state: 'submitted' } })).status).toBe(200);
    expect((await round(lan, id, 'cua-so-lan')).holder).toBeNull();
    expect((await round(lan, id, 'cua-so-lan', { typed: true })).holder?.mine).toBe(true);
    expect((await round(an, id, 'cua-so-an')).holder?.name).toBe('Trần Thị Lan');
    expect((await round(an, id, 'cua-so-an', { takeOver: true })).holder?.mine).toBe(true);
    expect((await round(lan, id, 'cua-so-lan')).holder?.name).toBe('Nguyễn Văn An');
  });

  test('of two windows that come at once lets exactly one have the article', async () => {
    const { id } = await draft();
    const rounds = await Promise.all(
      [lan, an, admin].map((client, n) => round(client, id, `cua-so-so-${n}`)),
    );
    expect(rounds.filter(({ holder }) => holder?.mine)).toHaveLength(1);
  });

  test('a hold ends with the deletion of its article', async () => {
    const { id } = await draft();
    await round(lan, id, 'cua-so-lan');
    await admin.delete('articles', id);
    await eventually(
      'the hold is gone',
      async () => {
        const { totalDocs } = await cms.payload.count({
          collection: 'editing-holds',
          where: { key: { equals: `articles/${id}` } },
        });
        return totalDocs === 0;
      },
      5,
    );
  });
});

describe('a hold', () => {
  const claim = (document: string, user: string, session: string, seconds: number, more: object = {}) =>
    holdDocument(cms.payload, {
      collection: 'articles',
      document,
      user,
      session,
      typed: false,
      takeOver: false,
      now: new Date(Date.UTC(2026, 10, 22) + seconds * 1000),
      ...more,
    });

  test('ends 90 s after the last word of its window, one’s own other window after 20 s', async () => {
    await claim('im-lang', 'lan', 'cua-so-1', 0);
    expect((await claim('im-lang', 'an', 'cua-so-2', 90))?.user).toBe('lan');
    expect((await claim('im-lang', 'lan', 'cua-so-3', 20))?.session).toBe('cua-so-1');
    expect((await claim('im-lang', 'lan', 'cua-so-3', 21))?.session).toBe('cua-so-3');
    expect((await claim('im-lang', 'an', 'cua-so-2', 112))?.user).toBe('an');
  });

  test('ends after ten minutes in which nobody types, and is there again with the next key', async () => {
    await claim('khong-go', 'lan', 'cua-so-1', 0);
    for (let at = 60; at <= 600; at += 60)
      expect(await claim('khong-go', 'lan', 'cua-so-1', at)).not.toBeNull();
    expect(await claim('khong-go', 'lan', 'cua-so-1', 601)).toBeNull();
    expect((await claim('khong-go', 'lan', 'cua-so-1', 610, { typed: true }))?.user).toBe('lan');
    expect((await claim('khong-go', 'an', 'cua-so-2', 611))?.user).toBe('lan');
  });
});
