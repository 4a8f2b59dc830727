import { afterAll, beforeAll, expect, test } from 'vitest';

import { startTestCms, type TestCms } from '../support/cms.ts';
import type { CmsClient } from '../support/cms-client.ts';
import { eventually } from '../support/eventually.ts';
import { paragraphs } from '../support/lexical.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';

const password = 'mat-khau-thu-nghiem';
const texts = { sapo: 'Tóm tắt.', body: paragraphs('Nội dung.') };
let server: MailServer;
let cms: TestCms;
let admin: CmsClient;
const clients: Record<string, CmsClient> = {};
const categories: Record<string, string> = {};

beforeAll(async () => {
  server = await startMailServer();
  cms = await startTestCms({ smtpUrl: server.url });
  admin = await cms.adminClient();
  categories.news = (await admin.create('categories', { title: 'Tin tức' })).id;
  categories.local = (await admin.create('categories', { title: 'Cơ sở', parent: categories.news })).id;
  categories.law = (await admin.create('categories', { title: 'Pháp luật' })).id;
  categories.orphan = (await admin.create('categories', { title: 'Không ai phụ trách' })).id;
  await addUser('minh', 'contributor', []);
  await addUser('lan', 'editor', [categories.news]);
  await addUser('hung', 'editor', [categories.law]);
});
afterAll(async () => {
  await cms.stop();
  await server.stop();
});

async function addUser(name: string, role: string, given: string[]): Promise<void> {
  const email = `${name}@example.com`;
  await admin.create('users', { email, password, name, role, categories: given });
  clients[name] = await cms.client().login(email, password);
}

const as = (name: string) => clients[name] ?? admin;

/** Everything that the trail tells by now has become a mail, or nothing. */
async function postIsDone(): Promise<void> {
  const { docs } = await cms.payload.find({ collection: 'trail', limit: 1, sort: '-number' });
  const upTo = async () => {
    const fact = await cms.payload.db.findOne<{ id: string; value: string }>({
      collection: 'facts',
      where: { key: { equals: 'notices-up-to' } },
    });
    const waiting = await cms.payload.count({ collection: 'mails', where: { state: { equals: 'waiting' } } });
    return Number(fact?.value) >= (docs[0]?.number ?? 0) && waiting.totalDocs === 0;
  };
  await eventually(() => 'the post is done', upTo);
}

/** Recipient and subject of the mails that something gave rise to. */
async function mailsFrom(act: () => Promise<unknown>): Promise<string[]> {
  await postIsDone();
  const before = server.mails.length;
  await act();
  await postIsDone();
  return server.mails
    .slice(before)
    .map(({ to, text }) => `${to.join()} ${/^Subject: (.*)$/m.exec(text)?.[1]?.trim() ?? ''}`)
    .toSorted();
}

const draft = async (category: string, author = 'minh') =>
  (await as(author).create('articles', { title: 'Bài hay', category, ...texts }, '?draft=true')).id;
const step = (who: string, id: string, review: object) =>
  as(who).update('articles', id, { review }, '?draft=true');

test('what is submitted is told to the editors of its category and of those above it', async () => {
  const id = await draft(categories.local ?? '');
  expect(await mailsFrom(() => step('minh', id, { state: 'submitted' }))).toEqual([
    'lan@example.com Chờ duyệt: Bài hay',
  ]);
  const text = server.mails.at(-1)?.text ?? '';
  expect(text).toContain('Chào lan,');
  expect(text).toContain('minh vừa gửi duyệt một bài viết:');
  expect(text).toContain(`http://127.0.0.1/admin/collections/articles/${id}`);
});

test('where no editor works, the administrators are told', async () => {
  const id = await draft(categories.orphan ?? '');
  expect(await mailsFrom(() => step('minh', id, { state: 'submitted' }))).toEqual([
    'quan-tri@example.com Chờ duyệt: Bài hay',
  ]);
});

test('the author is told of a return with its reason, of publication, of the hour that was set, and of removal', async () => {
  const id = await draft(categories.news ?? '');
  await step('minh', id, { state: 'submitted' });
  const note = 'Thiếu tên người trong ảnh.\nXin bổ sung <gấp>.';
  expect(await mailsFrom(() => step('lan', id, { state: 'returned', note }))).toEqual([
    'minh@example.com Bài được trả lại: Bài hay',
  ]);
  expect(server.mails.at(-1)?.text).toContain('> Thiếu tên người trong ảnh.\r\n> Xin bổ sung <gấp>.');
  expect(server.mails.at(-1)?.text).toContain('Thiếu tên người trong ảnh.<br>Xin bổ sung &lt;gấp&gt;.');
  await step('minh', id, { state: 'submitted' });
  expect(await mailsFrom(() => as('lan').publish('articles', id))).toEqual([
    'minh@example.com Đã xuất bản: Bài hay',
  ]);
  expect(await mailsFrom(() => as('lan').unpublish('articles', id))).toEqual([
    'minh@example.com Bài đã gỡ: Bài hay',
  ]);
  const publishedAt = '2099-10-24T00:30:00.000Z';
  expect(await mailsFrom(() => as('lan').publish('articles', id, { publishedAt }))).toEqual([
    'minh@example.com Đã hẹn giờ xuất bản: Bài hay',
  ]);
  expect(server.mails.at(-1)?.text).toContain('Bài tự lên Cổng lúc 07:30 ngày 24/10/2099.');
});

test('nobody is told what they did themselves, and drafts are nobody’s news', async () => {
  const id = await draft(categories.news ?? '', 'admin');
  expect(
    await mailsFrom(async () => {
      await admin.update('articles', id, { title: 'Bài hay' }, '?draft=true');
      await admin.publish('articles', id);
    }),
  ).toEqual([]);
});

test('a dead mail server breaks no save, and its mails are sent when it is back', async () => {
  const id = await draft(categories.law ?? '');
  await postIsDone();
  const before = server.mails.length;
  server.refuse(421);
  await step('minh', id, { state: 'submitted' });
  const failed = () =>
    cms.payload.count({
      collection: 'mails',
      where: { and: [{ state: { equals: 'waiting' } }, { lastError: { exists: true } }] },
    });
  await eventually(
    () => 'the failure is noted',
    async () => (await failed()).totalDocs === 1,
  );
  server.refuse(null);
  await cms.payload.db.updateOne({
    collection: 'mails',
    where: { state: { equals: 'waiting' } },
    data: { nextTryAt: new Date().toISOString() },
  });
  await step('minh', id, { state: 'draft' });
  await postIsDone();
  expect(server.mails.slice(before).map(({ to }) => to)).toEqual([['hung@example.com']]);
});

test('what was committed before a crash is told once after it', async () => {
  const mailServer = await startMailServer();
  const first = await startTestCms({ smtpUrl: mailServer.url });
  const editor = await first.adminClient();
  await editor.create('users', { email: 'an@example.com', password, name: 'An', role: 'contributor' });
  const author = await first.client().login('an@example.com', password);
  const category = (await editor.create('categories', { title: 'Tin' })).id;
  const { id } = await author.create('articles', { title: 'Bài', category, ...texts }, '?draft=true');
  await author.update('articles', id, { review: { state: 'submitted' } }, '?draft=true');
  await editor.publish('articles', id);
  // The first instance goes before its post has gone round, or in the middle of it; another one takes over.
  const second = await startTestCms({ smtpUrl: mailServer.url, databaseUrl: first.databaseUrl });
  await eventually(
    () => `two mails: ${mailServer.mails.length}`,
    () => mailServer.mails.length >= 2,
  );
  await second.stop();
  await first.stop();
  expect(mailServer.mails.map(({ to }) => to.join()).toSorted()).toEqual([
    'an@example.com',
    'quan-tri@example.com',
  ]);
  await mailServer.stop();
});
