import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { startTestCms, type TestCms } from '../support/cms.ts';
import { eventually } from '../support/eventually.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';

let server: MailServer;
let cms: TestCms;

beforeAll(async () => {
  server = await startMailServer();
  cms = await startTestCms({ smtpUrl: server.url });
});
afterAll(async () => {
  await cms.stop();
  await server.stop();
});

const mailsTo = (email: string) => server.mails.filter(({ to }) => to.includes(email));

async function mailTo(email: string): Promise<string> {
  await eventually(
    () => `a mail to ${email}`,
    () => mailsTo(email).length > 0,
  );
  return mailsTo(email)[0]?.text ?? '';
}

const tokenIn = (text: string) => /\/admin\/reset\/([0-9a-f]{40})/.exec(text)?.[1] ?? '';

test('somebody who is invited chooses the password over a link in a mail, whatever password was sent', async () => {
  const admin = await cms.adminClient();
  const { id } = await admin.create('users', {
    name: 'Lò Thị Mai',
    email: 'mai@example.com',
    role: 'contributor',
    invite: true,
    password: 'cua-quan-tri',
  });
  const text = await mailTo('mai@example.com');
  expect(text).toContain('Subject: Mời bạn vào tòa soạn');
  expect(text).toContain('Chào Lò Thị Mai,');
  expect(text).toContain('Quản trị đã mở cho bạn một tài khoản ở tòa soạn');
  await expect(cms.client().login('mai@example.com', 'cua-quan-tri')).rejects.toThrow('401');
  const reset = await cms.client().request('POST', '/api/users/reset-password', {
    token: tokenIn(text),
    password: 'tu-toi-dat-lay',
  });
  expect(reset.status).toBe(200);
  expect((await cms.client().login('mai@example.com', 'tu-toi-dat-lay')).token).toBeTruthy();
  const stored = await cms.payload.findByID({ collection: 'users', id });
  expect('invite' in stored).toBe(false);
});

test('somebody who is not invited gets no mail and the password that was given', async () => {
  const admin = await cms.adminClient();
  await admin.create('users', {
    name: 'B',
    email: 'b@example.com',
    role: 'editor',
    password: 'biet-truoc-roi',
  });
  expect((await cms.client().login('b@example.com', 'biet-truoc-roi')).token).toBeTruthy();
  const { totalDocs } = await cms.payload.count({
    collection: 'mails',
    where: { to: { equals: 'b@example.com' } },
  });
  expect(totalDocs).toBe(0);
});

test('a forgotten password is set anew over a link; asking twice sends one mail; an unknown address learns nothing', async () => {
  const admin = await cms.adminClient();
  await admin.create('users', {
    name: 'Quên',
    email: 'quen@example.com',
    role: 'editor',
    password: 'mat-khau-cu',
  });
  const ask = (email: string) => cms.client().request('POST', '/api/users/forgot-password', { email });
  const [first, second, unknown] = [
    await ask('Quen@example.com '),
    await ask('quen@example.com'),
    await ask('khong-co@example.com'),
  ];
  expect(second).toEqual(first);
  expect(unknown).toEqual(first);
  const text = await mailTo('quen@example.com');
  expect(text).toContain('Subject: Đặt lại mật khẩu vào tòa soạn');
  const { status } = await cms.client().request('POST', '/api/users/reset-password', {
    token: tokenIn(text),
    password: 'mat-khau-moi',
  });
  expect(status).toBe(200);
  expect((await cms.client().login('quen@example.com', 'mat-khau-moi')).token).toBeTruthy();
  expect(mailsTo('quen@example.com')).toHaveLength(1);
  const { totalDocs } = await cms.payload.count({
    collection: 'mails',
    where: { to: { contains: 'khong-co' } },
  });
  expect(totalDocs).toBe(0);
});

test('what a mail said is forgotten when it is sent, and nobody reads it over REST before', async () => {
  const admin = await cms.adminClient();
  server.refuse(451);
  await admin.create('users', { name: 'C', email: 'c@example.com', role: 'editor', invite: true });
  const find = async () => {
    const answer = await admin.request<{ docs: Record<string, unknown>[] }>(
      'GET',
      '/api/mails?where[to][equals]=c@example.com&showHiddenFields=true',
    );
    return answer.body.docs[0] ?? {};
  };
  await eventually(
    () => 'the refusal is noted',
    async () => Boolean((await find()).lastError),
  );
  const waiting = await find();
  expect([waiting.state, waiting.tries, 'text' in waiting, 'html' in waiting]).toEqual([
    'waiting',
    1,
    false,
    false,
  ]);
  server.refuse(null);
  // Its next try is due now.
  await cms.payload.db.updateOne({
    collection: 'mails',
    where: { to: { equals: 'c@example.com' } },
    data: { nextTryAt: new Date().toISOString() },
  });
  await admin.create('categories', { title: 'Việc gì đó khác' });
  expect(await mailTo('c@example.com')).toContain('Mời bạn vào tòa soạn');
  await eventually(
    () => 'it counts as sent',
    async () => (await find()).state === 'sent',
  );
  const row = await cms.payload.db.findOne<{ id: string; text: string | null; html: string | null }>({
    collection: 'mails',
    where: { to: { equals: 'c@example.com' } },
  });
  expect([row?.text ?? null, row?.html ?? null]).toEqual([null, null]);
});

test('mails are the administrators’ to see and nobody’s to write', async () => {
  const admin = await cms.adminClient();
  const editor = await cms.client().login('b@example.com', 'biet-truoc-roi');
  const statuses = [
    await editor.request('GET', '/api/mails'),
    await admin.request('POST', '/api/mails', {
      to: 'x@example.com',
      subject: 'x',
      state: 'waiting',
      tries: 0,
    }),
    await admin.request('DELETE', '/api/mails?where[id][exists]=true'),
  ].map(({ status }) => status);
  expect(statuses).toEqual([403, 403, 403]);
});

test('without a mail server a mail is a file that only its owner reads', async () => {
  const plain = await startTestCms();
  const admin = await plain.adminClient();
  await admin.create('users', { name: 'D', email: 'd@example.com', role: 'editor', invite: true });
  const folder = join(plain.dataDir, 'outgoing-mail');
  const files = () => readdir(folder).catch(() => []);
  await eventually(
    () => 'the mail is in the folder',
    async () => (await files()).length === 1,
  );
  const file = join(folder, (await files())[0] ?? '');
  expect([(await stat(file)).mode & 0o777, (await stat(folder)).mode & 0o777]).toEqual([0o600, 0o700]);
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(/^To: d@example\.com$/m);
  expect(text).toMatch(/admin\/reset\/[0-9a-f=\r\n]{40}/);
  await plain.stop();
});
