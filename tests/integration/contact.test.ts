import { afterAll, beforeAll, expect, test } from 'vitest';

import { ensureContactForm } from '../../cms/contact/default-form.ts';
import { forgetOldSubmissions } from '../../cms/contact/forget-submissions.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';

const clock = { time: Date.UTC(2026, 10, 22, 3), now: () => clock.time };
const day = 24 * 60 * 60_000;
let cms: TestCms;

beforeAll(async () => {
  cms = await startTestCms({ clock, siteUrl: 'https://cong.example' });
  await ensureContactForm(cms.payload);
  await cms.payload.updateGlobal({
    slug: 'site-settings',
    data: { name: 'Cổng', email: 'vanphong@example.com' },
  });
});
afterAll(() => cms.stop());

const address = () => `${cms.url}/api/contact/lien-he`;
const good = { ho_ten: 'Lò Thị Mai', noi_dung: 'Tôi muốn hỏi\nvề tiền lương.', dong_y: '1' };

async function post(values: object, from = '203.0.113.7', headers: Record<string, string> = {}) {
  return fetch(address(), {
    method: 'POST',
    redirect: 'manual',
    headers: { 'x-forwarded-for': from, ...headers },
    body: new URLSearchParams({ ...values }),
  });
}

/** A token as the form shows it, and a person's time to fill the form in. */
async function shownToken(): Promise<string> {
  const html = await (await fetch(address())).text();
  clock.time += 10_000;
  return /name="ma" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

const submissions = async () =>
  (await cms.payload.find({ collection: 'form-submissions', sort: 'createdAt', depth: 0, limit: 100 })).docs;

async function expectNothingNew(act: () => Promise<unknown>) {
  const before = (await submissions()).length;
  await act();
  expect((await submissions()).length).toBe(before);
}

test('the form says what for and for how long; nothing is ticked, nothing is a script', async () => {
  const response = await fetch(address());
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).toContain('<h1>Liên hệ</h1>');
  expect(html).toContain('Thông tin bạn điền chỉ dùng để trả lời lời nhắn này.');
  expect(html).toContain('Lời nhắn được lưu 90 ngày rồi tự xóa.');
  expect(html).toContain('<input type="checkbox" name="dong_y" value="1" required>');
  expect(html).not.toMatch(/checked|<script/);
});

test('a message is stored with its purpose and its end, thanked for on the portal, and told to the office', async () => {
  const response = await post({ ...good, ma: await shownToken() });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('https://cong.example/da-gui/');
  const stored = (await submissions()).at(-1);
  expect(stored).toMatchObject({
    formTitle: 'Liên hệ',
    submissionData: [
      { field: 'Họ và tên', value: 'Lò Thị Mai' },
      { field: 'Nội dung', value: 'Tôi muốn hỏi\nvề tiền lương.' },
    ],
    consent: 'Tôi đồng ý để cơ quan dùng thông tin trên đúng mục đích và thời hạn đã nêu.',
    keepUntil: new Date(clock.time + 90 * day).toISOString(),
  });
  expect(stored?.purpose).toContain('chỉ dùng để trả lời');
  const mails = await cms.payload.find({
    collection: 'mails',
    where: { key: { equals: `contact:${stored?.id}` } },
  });
  expect(mails.docs).toMatchObject([{ to: 'vanphong@example.com', subject: 'Có lời nhắn mới: Liên hệ' }]);
  expect(JSON.stringify(mails.docs)).not.toContain('Lò Thị Mai');
});

test('the button pressed twice sends one message', async () => {
  const ma = await shownToken();
  const before = (await submissions()).length;
  expect((await post({ ...good, ma })).status).toBe(303);
  expect((await post({ ...good, ma })).status).toBe(303);
  expect((await submissions()).length).toBe(before + 1);
});

test('JSON is taken as well', async () => {
  const shown = await fetch(address(), { headers: { accept: 'application/json' } });
  const { token, questions } = (await shown.json()) as { token: string; questions: { name: string }[] };
  expect(questions.map(({ name }) => name)).toEqual(['ho_ten', 'dien_thoai', 'thu', 'noi_dung']);
  clock.time += 10_000;
  const send = (body: object) =>
    fetch(address(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const refused = await send({ ma: token, thu: 'khong-phai-thu' });
  expect(refused.status).toBe(422);
  const { errors } = (await refused.json()) as { errors: { field: string }[] };
  expect(errors.map(({ field }) => field)).toEqual(['ho_ten', 'thu', 'noi_dung', 'dong_y']);
  const taken = await send({ ...good, dong_y: true, ma: token });
  expect([taken.status, await taken.json()]).toEqual([200, { ok: true }]);
});

test('without consent nothing is stored, and what was typed is still there', () =>
  expectNothingNew(async () => {
    const { dong_y: _consent, ...rest } = good;
    const response = await post({ ...rest, ho_ten: '<b>"Mai"</b>', ma: await shownToken() });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('Xin đánh dấu vào ô đồng ý');
    expect(html).toContain('value="&lt;b&gt;&quot;Mai&quot;&lt;/b&gt;"');
    expect(html).not.toContain('checked');
  }));

test.each([
  ['none, as from a static page', async () => ''],
  ['a made-up one', async () => `${clock.time - 60_000}.abc.def`],
  ['one of a moment ago', () => shownAt()],
  ['one of two days ago', async () => agedBy(2 * day)],
])('a token that is %s leads to the form once more', (_kind, tokenOf) =>
  expectNothingNew(async () => {
    const response = await post({ ...good, ma: await tokenOf() });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('value="Lò Thị Mai"');
  }),
);

async function shownAt(): Promise<string> {
  const token = await shownToken();
  clock.time -= 10_000;
  return token;
}
async function agedBy(ms: number): Promise<string> {
  const token = await shownToken();
  clock.time += ms;
  return token;
}

test('whoever fills in the field that nobody sees is thanked, and nothing is stored', () =>
  expectNothingNew(async () => {
    const response = await post({ ...good, website: 'http://x', ma: await shownToken() });
    expect(response.status).toBe(303);
  }));

test.each([
  [
    'a form that is not there',
    404,
    () => fetch(`${cms.url}/api/contact/khac`, { method: 'POST', body: 'a=b' }),
  ],
  ['too much', 413, () => post({ ...good, noi_dung: 'a'.repeat(70_000) })],
  [
    'what is no form',
    415,
    () => fetch(address(), { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } }),
  ],
  [
    'broken JSON',
    400,
    () => fetch(address(), { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }),
  ],
])('%s is refused', (_what, status, send) =>
  expectNothingNew(async () => expect((await send()).status).toBe(status)),
);

test('from one network at most twenty an hour, from another still', async () => {
  for (let n = 0; n < 20; n++)
    expect((await post({ ...good, ma: await shownToken() }, `198.51.100.${n}`)).status).toBe(303);
  await expectNothingNew(async () =>
    expect((await post({ ...good, ma: await shownToken() }, '198.51.100.99')).status).toBe(429),
  );
  expect((await post({ ...good, ma: await shownToken() }, '192.0.2.1')).status).toBe(303);
  clock.time += 60 * 60_000;
  expect((await post({ ...good, ma: await shownToken() }, '198.51.100.99')).status).toBe(303);
});

test('a form without days, purpose or consent is refused', async () => {
  const admin = await cms.adminClient();
  const { status } = await admin.request('POST', '/api/forms', { title: 'X', slug: 'x', keepDays: 0 });
  expect(status).toBe(400);
});

test('nothing of it reaches the feed', async () => {
  const changes = await cms.payload.find({
    collection: 'outbox',
    where: { ofCollection: { in: ['forms', 'form-submissions'] } },
  });
  expect(changes.totalDocs).toBe(0);
});

test('messages go when their time is over, and not before', async () => {
  const { keepUntil } = (await submissions())[0] ?? {};
  const before = (await submissions()).length;
  await forgetOldSubmissions(cms.payload, { now: () => Date.parse(keepUntil ?? '') - 1 });
  expect((await submissions()).length).toBe(before);
  await forgetOldSubmissions(cms.payload, { now: () => Date.parse(keepUntil ?? '') });
  expect((await submissions()).length).toBe(before - 1);
  await forgetOldSubmissions(cms.payload, { now: () => clock.time + 91 * day });
  expect(await submissions()).toEqual([]);
});
