import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { downloadFrom } from '../../bin/import/pictures/download.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import { importInto } from './import-into.ts';
import { makeWordpress } from './portals/make-wordpress.ts';
import { pictureOf } from './portals/old-texts.ts';

let cms: TestCms;
let folder: string;

beforeEach(async () => {
  cms = await startTestCms();
  folder = await mkdtemp(join(tmpdir(), 'old-portal-'));
});
afterEach(async () => {
  await cms.stop();
  await rm(folder, { recursive: true, force: true });
});

async function keep(name: string, content: string | Buffer): Promise<string> {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}

const filler = 'Các ý kiến xoay quanh bữa ăn ca, tiền lương và xe đưa đón. '.repeat(5);
const page = (title: string, body: string, more = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><meta property="article:published_time" content="2019-03-12T08:30:00+07:00"><meta property="article:section" content="Đời sống">${more}</head><body><h1>${title}</h1><div class="noidung"><p>${filler}</p>${body}</div></body></html>`;

async function articles() {
  const { docs } = await cms.payload.find({
    collection: 'articles',
    depth: 0,
    pagination: false,
    trash: true,
    showHiddenFields: true,
    sort: 'title',
  });
  return docs;
}

async function onlyArticle() {
  const [article, ...more] = await articles();
  if (!article || more.length > 0) throw new Error(`There are ${more.length + Number(!!article)} articles.`);
  return article;
}

test('what editors changed or threw away stays so, until they ask for the old text', async () => {
  await keep('a.html', page('Bài cũ', '<p>Chữ cũ.</p>'));
  await importInto(cms, folder);
  const { id } = await onlyArticle();
  await cms.payload.update({
    collection: 'articles',
    id,
    data: { title: 'Tít mới của biên tập', _status: 'published' },
  });
  expect((await importInto(cms, folder)).articles).toMatchObject({ known: 1, published: 0, replaced: 0 });
  expect((await onlyArticle()).title).toBe('Tít mới của biên tập');
  expect((await importInto(cms, folder, { isUpdate: true })).articles).toMatchObject({
    known: 0,
    replaced: 1,
  });
  expect((await onlyArticle()).title).toBe('Bài cũ');
  await cms.payload.update({ collection: 'articles', id, data: { deletedAt: new Date().toISOString() } });
  expect((await importInto(cms, folder)).articles).toMatchObject({ known: 1, published: 0 });
  expect((await onlyArticle()).deletedAt).not.toBeNull();
});

test('an imported article is published by nobody: the trail says once where it came from', async () => {
  await keep('a.html', page('Bài cũ', ''));
  await importInto(cms, folder);
  const article = await onlyArticle();
  expect([article._status, article.review?.state, article.publishedAt, article.origin]).toEqual([
    'published',
    'published',
    '2019-03-12T01:30:00.000Z',
    'html:/a.html',
  ]);
  const rows = await cms.payload.find({
    collection: 'trail',
    where: { ofCollection: { equals: 'articles' } },
  });
  expect(rows.docs.map(({ action, title, actor }) => [action, title, actor])).toEqual([
    ['import', 'Bài cũ', null],
  ]);
  expect((await cms.payload.count({ collection: 'mails' })).totalDocs).toBe(0);
});

test('a copy of an imported article has no origin, and nobody can give one over REST', async () => {
  await keep('a.html', page('Bài cũ', ''));
  await importInto(cms, folder);
  const { id } = await onlyArticle();
  const admin = await cms.adminClient();
  const copy = await admin.request('POST', `/api/articles/${id}/duplicate`, {});
  expect(copy.status).toBeLessThan(300);
  await admin.create('articles', { title: 'Giả', origin: 'html:/a.html' }, '?draft=true');
  expect((await articles()).map(({ origin }) => origin ?? 'none').toSorted()).toEqual([
    'html:/a.html',
    'none',
    'none',
  ]);
});

test('categories of the newsroom are used, redirects of the newsroom are kept', async () => {
  const own = await cms.payload.create({
    collection: 'categories',
    data: { title: 'Đời Sống', slug: 'doi-song' },
  });
  await cms.payload.create({ collection: 'redirects', data: { from: '/a.html', to: '/noi-khac/' } });
  await keep('a.html', page('Bài cũ', ''));
  const tried = await importInto(cms, folder, { isDryRun: true });
  expect(await articles()).toEqual([]);
  const report = await importInto(cms, folder);
  expect(report.categories).toEqual({ made: [], matched: ['Đời sống → Đời Sống'], known: 0 });
  expect([tried.categories, tried.articles]).toEqual([report.categories, report.articles]);
  expect(report.lostAddresses).toEqual([
    { address: '/a.html', reason: 'đã chuyển hướng đến /noi-khac/ từ trước', origin: 'html:/a.html' },
  ]);
  expect((await onlyArticle()).category).toBe(own.id);
});

test('files that a text links to are brought and follow it', async () => {
  await keep(
    'van-ban/quy-che.pdf',
    Buffer.from(
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n',
    ),
  );
  await keep(
    'a.html',
    page(
      'Có tệp',
      '<p>Xem <a href="van-ban/quy-che.pdf">quy chế</a> và <a href="van-ban/mat.docx">bản thảo</a>.</p>',
    ),
  );
  const report = await importInto(cms, folder);
  expect(report.missingPictures.map(({ text }) => text)).toEqual([
    'mat.docx: không có tệp trong thư mục đã cho',
  ]);
  const media = await cms.payload.find({ collection: 'media', depth: 0 });
  expect(media.docs.map(({ mimeType }) => mimeType)).toEqual(['application/pdf']);
  const { body } = await onlyArticle();
  expect(body?.root.children.at(-1)).toMatchObject({
    type: 'block',
    fields: { blockType: 'attachments', files: [media.docs[0]?.id] },
  });
});

test('an export cannot name files elsewhere, run anything, or be anything but text', async () => {
  await writeFile(join(folder, 'secret.jpg'), await pictureOf(1));
  const hostile =
    '<script>alert(1)</script><p onclick="x()">Chữ <a href="javascript:alert(1)">nhấn</a><img src="../secret.jpg"><img src="..%2Fsecret.jpg"><img src="/../../secret.jpg"><img src="file:///etc/passwd"></p><iframe src="https://la.example/x"></iframe>';
  await keep('trong/a.html', page('Bài lạ', hostile));
  await keep('trong/b.html', Buffer.from([0, 1, 2, 255, 254]));
  const report = await importInto(cms, join(folder, 'trong'));
  expect((await cms.payload.count({ collection: 'media' })).totalDocs).toBe(0);
  expect(report.missingPictures).toHaveLength(3);
  const text = JSON.stringify((await onlyArticle()).body);
  expect(text).toContain('Chữ');
  expect(text).not.toMatch(/javascript|alert|onclick|la\.example/);
  expect(report.leftOut.map(({ text: what }) => what)).toEqual(['Khung nhúng: https://la.example/x']);
});

test('missing pictures are fetched from the old portal if that is wished, from no other host', async () => {
  const bytes = await pictureOf(5);
  const server = createServer((request, response) => {
    if (request.url === '/anh/co.jpg') response.end(bytes);
    else if (request.url === '/anh/chuyen.jpg')
      response.writeHead(302, { location: 'http://localhost.example/x.jpg' }).end();
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await keep(
    'a.html',
    page(
      'Bài cũ',
      ['co', 'chuyen', 'mat'].map((name) => `<p><img src="${site}/anh/${name}.jpg"></p>`).join(''),
      `<link rel="canonical" href="${site}/tin/a.html">`,
    ),
  );
  const report = await importInto(cms, folder, { download: downloadFrom(site) });
  server.close();
  expect(report.pictures.made).toBe(1);
  expect(report.missingPictures.map(({ text }) => text).toSorted()).toEqual([
    `${site}/anh/chuyen.jpg: nằm ở máy chủ khác`,
    `${site}/anh/mat.jpg: cổng cũ trả lời 404`,
  ]);
});

test('NukeViet’s tables as CSV, from a site that says nothing of its addresses', async () => {
  await keep(
    'nv4_vi_tin_tuc_cat.csv',
    '\uFEFF"catid";"parentid";"title";"alias"\n"1";"0";"Tin tức";"tin-tuc"\n',
  );
  await keep(
    'nv4_vi_tin_tuc_rows.csv',
    '"id";"catid";"status";"publtime";"title";"alias";"hometext";"exptime"\n"7";"1";"1";"1552354200";"Một; ""hai""";"mot-hai";"Lời dẫn";"0"\n"8";"1";"2";"4102444800";"Hẹn giờ";"hen-gio";"Lời";NULL\n',
  );
  await keep(
    'nv4_vi_tin_tuc_detail.csv',
    '"id";"bodyhtml"\n"7";"<p>Dòng một\nvà ""trích""</p>"\n"8";"<p>Sau này</p>"\n',
  );
  await importInto(cms, folder, { site: 'https://cu.example.vn' });
  const [second, first] = await articles();
  expect([first?.title, first?.sapo, first?.publishedAt, first?.origin]).toEqual([
    'Một; "hai"',
    'Lời dẫn',
    '2019-03-12T01:30:00.000Z',
    'nv:cu.example.vn/nv4_vi_tin_tuc/7',
  ]);
  expect([second?.title, second?._status, second?.publishedAt]).toEqual([
    'Hẹn giờ',
    'published',
    '2100-01-01T00:00:00.000Z',
  ]);
  const redirects = await cms.payload.find({
    collection: 'redirects',
    where: { to: { equals: '/tin-tuc/mot-hai/' } },
  });
  expect(redirects.docs.map(({ from }) => from).toSorted()).toEqual([
    '/index.php?language=vi&nv=tin-tuc&op=tin-tuc/mot-hai-7.html',
    '/tin-tuc/mot-hai-7.html',
    '/tin-tuc/tin-tuc/mot-hai-7.html',
    '/vi/tin-tuc/tin-tuc/mot-hai-7.html',
  ]);
});

test('the way in over HTTP needs its key', async () => {
  const key = createHmac('sha256', cms.payload.config.secret).update('import').digest('hex');
  const send = async (authorization: string, step: string, message: unknown) => {
    const body = new FormData();
    body.set('message', JSON.stringify(message));
    const answer = await fetch(`${cms.url}/api/portal-import/${step}`, {
      method: 'POST',
      headers: { authorization },
      body,
    });
    return { status: answer.status, body: (await answer.json()) as unknown };
  };
  const ask = { collection: 'articles', origins: ['html:/a.html'] };
  for (const wrong of ['', 'Bearer x', `Bearer ${cms.feedKey}`])
    expect((await send(wrong, 'known', ask)).status).toBe(401);
  expect(await send(`Bearer ${key}`, 'known', ask)).toEqual({ status: 200, body: { ids: {} } });
  expect((await send(`Bearer ${key}`, 'users', ask)).status).toBe(400);
  expect((await send(`Bearer ${key}`, 'known', { collection: 'users', origins: [] })).status).toBe(400);
  const file = { origin: 'x', name: 'a.svg', type: 'image/svg+xml', alt: null, caption: null, credit: null };
  expect((await send(`Bearer ${key}`, 'medium', file)).status).toBe(422);
});

test('an export that was cut off is refused before anything is written', async () => {
  await makeWordpress(folder, 3);
  const file = join(folder, 'export-2.xml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.slice(0, text.length - 200));
  await expect(importInto(cms, folder)).rejects.toThrow(
    /export-2\.xml is damaged or was not written to its end/,
  );
  expect(await articles()).toEqual([]);
  expect((await cms.payload.count({ collection: 'categories' })).totalDocs).toBe(0);
});
