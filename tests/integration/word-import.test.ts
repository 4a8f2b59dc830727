import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestCms, type TestCms } from '../support/cms.ts';
import type { CmsClient, RestDocument } from '../support/cms-client.ts';
import { line, pack, picture, title } from '../word/docx-parts.ts';

interface Imported {
  articles: { id: string; file: string; unplaced: string[]; notices: string[] }[];
  errors: { file: string; message: string }[];
}

interface Originals {
  docs: RestDocument[];
}

const fixtures = join(import.meta.dirname, '..', 'word', 'fixtures');
let cms: TestCms;
let admin: CmsClient;
let contributor: CmsClient;

beforeAll(async () => {
  cms = await startTestCms();
  admin = await cms.adminClient();
  const account = { email: 'ctv@example.com', password: 'mat-khau-cua-ctv' };
  await admin.create('users', { ...account, name: 'Xuân Thùy', role: 'contributor' });
  contributor = await cms.client().login(account.email, account.password);
});
afterAll(() => cms.stop());

async function send(
  client: CmsClient,
  files: [string, Uint8Array][],
): Promise<{ status: number; body: Imported }> {
  const form = new FormData();
  for (const [name, data] of files) form.append('file', new File([new Uint8Array(data)], name));
  const headers = client.token ? { authorization: `JWT ${client.token}` } : undefined;
  const response = await fetch(`${cms.url}/api/articles/import`, {
    method: 'POST',
    body: form,
    ...(headers ? { headers } : {}),
  });
  return { status: response.status, body: (await response.json()) as Imported };
}

async function draftOf(id: string, client = admin): Promise<RestDocument> {
  const { body } = await client.request<RestDocument>('GET', `/api/articles/${id}?draft=true&depth=1`);
  return body;
}

async function countAll(): Promise<{ media: number; articles: number; originals: number; files: number }> {
  const [media, articles, originals] = await Promise.all(
    (['media', 'articles', 'word-originals'] as const).map((collection) => cms.payload.count({ collection })),
  );
  const files = (await readdir(join(cms.dataDir, 'uploads'))).length;
  return {
    media: media?.totalDocs ?? -1,
    articles: articles?.totalDocs ?? -1,
    originals: originals?.totalDocs ?? -1,
    files,
  };
}

const fixture = (name: string) => readFile(join(fixtures, `${name}.docx`));

describe('a contributor', () => {
  test('sends a file and has a draft of their own with pictures, captions and byline', async () => {
    const name = '01-anh-va-chu-thich-roi';
    const { status, body } = await send(contributor, [[`${name}.docx`, await fixture(name)]]);
    expect([status, body.errors, body.articles[0]?.unplaced]).toEqual([200, [], []]);
    const article = await draftOf(body.articles[0]?.id ?? '', contributor);
    expect(article).toMatchObject({
      title: 'Lam Giang trao 120 suất quà cho đoàn viên khó khăn',
      dateline: 'LCĐT',
      _status: 'draft',
      review: { state: 'draft' },
      createdBy: { name: 'Xuân Thùy' },
      bylines: [{ name: 'Vi Văn Nghĩa', role: 'Chủ tịch', unit: 'LĐLĐ huyện Chợ Mây', isContributor: false }],
      cover: {
        caption: 'Lãnh đạo Liên đoàn Lao động tỉnh trao quà cho đoàn viên xã Đồng Mây, huyện Chợ Mây',
        credit: 'NL',
        mimeType: 'image/jpeg',
      },
    });
  });

  test('reads the original of their own file only; nobody writes one', async () => {
    const file = await fixture('06-khong-anh-khong-dinh-dang');
    const { body } = await send(admin, [['của quản trị.docx', file]]);
    await send(contributor, [['của cộng tác viên.docx', file]]);
    const mine = await contributor.request<Originals>('GET', '/api/word-originals?limit=100');
    const all = await admin.request<Originals>('GET', '/api/word-originals?limit=100');
    expect(mine.body.docs.map(({ filename }) => filename)).toContain('của cộng tác viên.docx');
    expect(mine.body.docs.map(({ filename }) => filename)).not.toContain('của quản trị.docx');
    expect(all.body.docs.map(({ filename }) => filename)).toContain('của quản trị.docx');
    const id = all.body.docs[0]?.id ?? '';
    const changes = [
      admin.request('POST', '/api/word-originals', { filename: 'x' }),
      admin.request('PATCH', `/api/word-originals/${id}`, { filename: 'x' }),
      contributor.request('DELETE', `/api/word-originals/${id}`),
      cms.client().request('GET', '/api/word-originals'),
    ];
    expect((await Promise.all(changes)).map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    await admin.delete('articles', body.articles[0]?.id ?? '');
    expect((await countAll()).originals).toBe(all.body.docs.length - 1);
  });
});

test('without an account nothing is read', async () => {
  const { status, body } = await send(cms.client(), [
    ['a.docx', await fixture('06-khong-anh-khong-dinh-dang')],
  ]);
  expect([status, body]).toEqual([
    401,
    { articles: [], errors: [{ file: '', message: 'Hãy đăng nhập rồi gửi tệp.' }] },
  ]);
});

test('a bad file among good ones is reported beside them', async () => {
  const good = await fixture('07-danh-sach-lien-ket');
  const { status, body } = await send(contributor, [
    ['tốt.docx', good],
    ['hỏng.docx', good.subarray(0, 2000)],
  ]);
  expect(status).toBe(200);
  expect(body.articles.map(({ file }) => file)).toEqual(['tốt.docx']);
  expect(body.errors.map(({ file }) => file)).toEqual(['hỏng.docx']);
});

test('when the article cannot be stored, its pictures go too', async () => {
  const before = await countAll();
  const refuse = () => {
    throw new Error('full');
  };
  const hooks = cms.payload.collections['word-originals'].config.hooks;
  hooks.beforeChange.push(refuse);
  const { status, body } = await send(contributor, [['a.docx', await fixture('09-chum-anh')]]);
  hooks.beforeChange.splice(hooks.beforeChange.indexOf(refuse), 1);
  expect([status, body.errors[0]?.message]).toEqual([
    500,
    'Máy chủ gặp lỗi khi tạo bài. Hãy thử lại; nếu vẫn lỗi, báo quản trị.',
  ]);
  expect(await countAll()).toEqual(before);
});

test('40 pictures become 40 media, one as cover', async () => {
  const pictures = await Promise.all(Array.from({ length: 40 }, (_, index) => picture(index + 1)));
  const parts = pictures.flatMap((one, index) => [
    one,
    line(`Ảnh ${index + 1}: Gian hàng số ${index + 1}. Ảnh NL`),
  ]);
  const file = await pack([title('Bốn mươi gian hàng'), ...parts]);
  const { status, body } = await send(contributor, [['40.docx', file]]);
  expect([status, body.articles[0]?.unplaced]).toEqual([200, []]);
  const article = await draftOf(body.articles[0]?.id ?? '');
  const { children } = (article.body as { root: { children: { type: string }[] } }).root;
  expect(children.map(({ type }) => type)).toEqual(Array.from({ length: 39 }, () => 'upload'));
  expect(article.cover).toMatchObject({ caption: 'Gian hàng số 1', credit: 'NL' });
});

test('a file of 30 pages keeps every paragraph, in order', async () => {
  // About 450 words a page in twelve paragraphs.
  const sentence = 'Tổ công đoàn số năm họp vào chiều thứ sáu và ghi lại từng ý kiến của người lao động.';
  const texts = Array.from({ length: 30 * 12 }, (_, index) => `Đoạn ${index + 1}. ${sentence} ${sentence}`);
  const file = await pack([title('Nhật ký ba mươi trang'), ...texts.map((text) => line(text))]);
  const { status, body } = await send(contributor, [['30-trang.docx', file]]);
  expect([status, body.articles[0]?.unplaced]).toEqual([200, []]);
  const article = await draftOf(body.articles[0]?.id ?? '');
  const { children } = (article.body as { root: { children: { children: { text: string }[] }[] } }).root;
  expect(children.map((paragraph) => paragraph.children.map(({ text }) => text).join(''))).toEqual(texts);
});

test('a text without a place is marked as dealt with by whoever may read the original, and by nobody else', async () => {
  const { body } = await send(contributor, [['08.docx', await fixture('08-chu-thich-xao-tron')]]);
  const where = `where[article][equals]=${body.articles[0]?.id}`;
  const read = async () =>
    (await contributor.request<Originals>('GET', `/api/word-originals?${where}`)).body.docs[0];
  const { id, unplaced } = (await read()) ?? { id: '', unplaced: [] };
  const path = `/api/word-originals/${id}/unplaced`;
  const other = { email: 'ctv-2@example.com', password: 'mat-khau-cua-ctv' };
  await admin.create('users', { ...other, name: 'Minh Hà', role: 'contributor' });
  const stranger = await cms.client().login(other.email, other.password);
  const answers = [
    await stranger.request('POST', path, { index: 0, isHandled: true }),
    await cms.client().request('POST', path, { index: 0, isHandled: true }),
    await contributor.request('POST', path, { index: 1, isHandled: true }),
    await contributor.request('POST', path, { index: 'x' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 401, 404, 400]);
  expect((await read())?.unplaced).toEqual(unplaced);
  expect((await contributor.request('POST', path, { index: 0, isHandled: true })).status).toBe(200);
  expect((await read())?.unplaced).toEqual([{ ...(unplaced as object[])[0], isHandled: true }]);
});
