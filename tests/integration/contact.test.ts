import { afterAll, beforeAll, expect, test } from 'vitest';

import { ensureContactForm } from '../../cms/contact/default-form.ts';
import { forgetOldSubmissions } from '../../cms/contact/forget-submissions.ts';
import { HttpFeedSource } from '../../site/publisher/infra/http-feed-source.ts';
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
  expect(html).toContain('<input type="checkbox" id="dong_y" name="dong_y" value="1" required>');
  expect(html).toContain('id="thu" name="thu" autocomplete="email" type="email"');
  expect(html).toContain('id="dien_thoai" name="dien_thoai" autocomplete="tel" type="tel"');
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

test('what comes from a static page is shown to be looked over, and a moment later it may be sent', async () => {
  const before = (await submissions()).length;
  const shown = await post(good, '203.0.113.7', { origin: 'https://cong.example' });
  const html = await shown.text();
  expect(shown.status).toBe(200);
  expect(html).toContain('<h1>Xem lại lời nhắn</h1>');
  expect(html).toContain('value="Lò Thị Mai"');
  expect(html).toContain('Tôi muốn hỏi\nvề tiền lương.</textarea>');
  expect(html).toContain('name="dong_y" value="1" required checked>');
  expect((await submissions()).length).toBe(before);
  const ma = /name="ma" value="([^"]+)"/.exec(html)?.[1];
  clock.time += 999;
  const early = await post({ ...good, ma });
  expect(early.status).toBe(422);
  expect(await early.text()).toContain(`name="ma" value="${ma}"`);
  clock.time += 1;
  expect((await post({ ...good, ma })).status).toBe(303);
  expect((await submissions()).length).toBe(before + 1);
});

test('a tick that another site has set is not kept', async () => {
  const shown = await post(good, '203.0.113.7', { origin: 'https://khac.example' });
  expect([shown.status, (await shown.text()).includes('checked')]).toEqual([200, false]);
});

test('what is wrong is said above the form with a link to each place, and beside it', async () => {
  const response = await post({
    thu: 'khong-phai-thu',
    noi_dung: 'ă'.repeat(10_000),
    ma: await shownToken(),
  });
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain('<title>Lỗi: Liên hệ</title>');
  expect([...html.matchAll(/<li><a href="(#[^"]+)">([^<]+)</g)].map(([, ...found]) => found)).toEqual([
    ['#ho_ten', 'Xin điền “Họ và tên”.'],
    ['#thu', '“Thư điện tử” chưa đúng; địa chỉ thư có dạng ten@vi-du.vn.'],
    ['#noi_dung', '“Nội dung” dài 10.000 ký tự; nhiều nhất là 5.000.'],
    ['#dong_y', 'Xin đánh dấu vào ô đồng ý; chưa có sự đồng ý thì chúng tôi không được lưu lời nhắn.'],
  ]);
  expect(html).toContain('value="khong-phai-thu"');
  expect(html).toContain(`>${'ă'.repeat(10_000)}</textarea>`);
  expect([...html.matchAll(/aria-describedby="([^"]+)"/g)].map(([, id]) => id)).toEqual(
    [...html.matchAll(/class="fault" id="([^"]+)"/g)].map(([, id]) => id),
  );
});

test('decomposed letters are counted and stored as composed ones', async () => {
  const noi_dung = 'ế'.repeat(5000);
  const decomposed = { ho_ten: 'Lò Thị Mến'.normalize('NFD'), noi_dung: noi_dung.normalize('NFD') };
  expect((await post({ ...good, ...decomposed, ma: await shownToken() })).status).toBe(303);
  expect((await submissions()).at(-1)?.submissionData).toMatchObject([
    { value: 'Lò Thị Mến' },
    { value: noi_dung },
  ]);
});

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
  ['too much', 413, () => post({ ...good, noi_dung: 'a'.repeat(600_000) })],
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

test('no message reaches the feed, and of a form only what its readers see', async () => {
  const messages = { ofCollection: { equals: 'form-submissions' } };
  expect((await cms.payload.find({ collection: 'outbox', where: messages })).totalDocs).toBe(0);
  const feed = new HttpFeedSource(cms.url, cms.feedKey);
  const { position } = await feed.head();
  const { docs } = await cms.payload.find({ collection: 'forms', limit: 1 });
  const id = docs[0]?.id ?? '';
  await cms.payload.update({ collection: 'forms', id, data: { notify: 'truc@example.com' } });
  const { changes } = await feed.changesAfter(position, 0);
  expect(changes).toMatchObject([{ collection: 'forms', id, document: { slug: 'lien-he', keepDays: 90 } }]);
  expect(JSON.stringify(changes)).not.toContain('truc@');
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
