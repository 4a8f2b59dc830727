import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { startTestCms, type TestCms } from '../../support/cms.ts';
import type { CmsClient } from '../../support/cms-client.ts';

let cms: TestCms;
let admin: CmsClient;
let adminId: string;
let count = 0;
const password = 'mat-khau-thu-nghiem';

beforeAll(async () => {
  cms = await startTestCms();
  admin = await cms.adminClient();
  adminId = await idOf(admin);
});
afterAll(() => cms.stop());

interface Account {
  id: string;
  email: string;
  client: CmsClient;
}
let account: Account;
beforeEach(async () => {
  account = await hire('contributor');
});

async function hire(role: string): Promise<Account> {
  count += 1;
  const email = `nguoi-${count}@example.com`;
  const { id } = await admin.create('users', { email, password, name: `Người ${count}`, role });
  return { id, email, client: await cms.client().login(email, password) };
}

async function idOf(client: CmsClient): Promise<string> {
  return (await client.request<{ user: { id: string } }>('GET', '/api/users/me')).body.user.id;
}

const patch = async (client: CmsClient, id: string, data: object) =>
  (await client.request('PATCH', `/api/users/${id}`, data)).status;
const login = async ({ email }: Account, word = password) =>
  (await cms.client().request('POST', '/api/users/login', { email, password: word })).status;
const reads = async ({ client }: Account) => (await client.request('GET', '/api/articles')).status;
const stored = (id: string) => cms.payload.findByID({ collection: 'users', id, depth: 0 });
const told = async (id: string) => {
  const { docs } = await cms.payload.find({
    collection: 'trail',
    where: { ofDocument: { equals: id } },
    sort: 'number',
  });
  return docs.map(({ action, from, to }) => [action, from, to]);
};

describe('an account', () => {
  test.each([
    ['role', { role: 'admin' }],
    ['role', { role: 'editor' }],
    ['blocked', { blocked: true }],
    ['email', { email: 'khac@example.com' }],
  ])('changes its own %s by no request', async (_, data) => {
    const before = await stored(account.id);
    expect(await patch(account.client, account.id, { ...data, name: 'Đổi' })).toBe(403);
    const user = { ...before, collection: 'users' as const };
    const local = cms.payload.update({
      collection: 'users',
      id: account.id,
      data: data as { role: 'admin' },
      user,
      overrideAccess: false,
    });
    await expect(local).rejects.toMatchObject({ status: 403 });
    expect(await stored(account.id)).toEqual(before);
  });

  test('changes its own categories by no request', async () => {
    const editor = await hire('editor');
    const [some, others] = await Promise.all(
      ['Của tôi', 'Của người'].map(async (title) => (await admin.create('categories', { title })).id),
    );
    expect(await patch(admin, editor.id, { categories: [some] })).toBe(200);
    const { docs } = await cms.payload.find({ collection: 'trail', sort: '-number', limit: 1 });
    expect([docs[0]?.action, docs[0]?.note]).toEqual(['change-categories', 'Của tôi']);
    for (const categories of [[], [others], [some, others], null]) {
      expect(await patch(editor.client, editor.id, { categories })).toBe(403);
    }
    expect(await patch(editor.client, editor.id, { categories: [some], name: 'Tên khác' })).toBe(200);
    expect((await stored(editor.id)).categories).toEqual([some]);
    // As long as somebody works in it, it is not deleted: without categories they would work in all.
    expect((await admin.request('DELETE', `/api/categories/${some}`)).status).toBe(409);
  });

  test('sends back what it was given', async () => {
    const { name, role, email, blocked, categories } = await stored(account.id);
    expect(await patch(account.client, account.id, { name, role, email, blocked, categories })).toBe(200);
  });

  test('does not show its address to others', async () => {
    const editor = await hire('editor');
    for (const client of [account.client, editor.client]) {
      const list = await client.request<{ docs: object[] }>('GET', '/api/users?limit=100');
      expect(JSON.stringify(list.body.docs.filter((one) => !('email' in one)))).not.toContain('@');
      expect(list.body.docs.filter((one) => 'email' in one)).toHaveLength(1);
      for (const query of ['where[email][like]=quan-tri', 'where[or][0][email][exists]=true', 'sort=email']) {
        expect((await client.request('GET', `/api/users?${query}`)).status, query).toBe(400);
      }
      const byArticle = '/api/articles?where[createdBy.email][like]=quan-tri';
      expect((await client.request('GET', byArticle)).status).toBe(400);
    }
  });
});

describe('what opens an account', () => {
  test('is found by nobody who asks for it letter by letter', async () => {
    const editor = await hire('editor');
    await cms.payload.forgotPassword({
      collection: 'users',
      data: { email: cms.admin.email },
      disableEmail: true,
    });
    const secrets = [
      'resetPasswordToken',
      'resetPasswordExpiration',
      'hash',
      'salt',
      'sessions.id',
      'lockUntil',
    ];
    for (const { client } of [account, editor]) {
      for (const secret of secrets) {
        for (const path of [
          `/api/users?where[${secret}][exists]=true`,
          `/api/users?where[or][0][and][0][${secret}][exists]=true`,
          `/api/articles?where[createdBy.${secret}][exists]=true`,
          `/api/users/count?where[${secret}][exists]=true`,
          `/api/users?sort=${secret}`,
        ]) {
          expect((await client.request('GET', path)).status, path).toBe(400);
        }
      }
    }
  });

  test('is not in what comes along with an article', async () => {
    await admin.create('articles', { title: 'Của quản trị' }, '?draft=true');
    const editor = await hire('editor');
    const { body } = await editor.client.request('GET', '/api/articles?draft=true&depth=3');
    const text = JSON.stringify(body);
    expect(text).toContain('"name":"Quản trị"');
    expect(text).not.toContain(cms.admin.email);
  });
});

describe('rights that are taken', () => {
  test('are gone at once, without a new login', async () => {
    const editor = await hire('editor');
    const campaign = () => editor.client.request('POST', '/api/campaigns', { title: 'Đợt' });
    expect((await campaign()).status).toBe(201);
    await patch(admin, editor.id, { role: 'contributor' });
    expect((await campaign()).status).toBe(403);
    expect(await told(editor.id)).toEqual([
      ['create-account', null, 'editor'],
      ['change-role', 'editor', 'contributor'],
    ]);
  });

  test('of a blocked account: out at once, no login, no new password, until it is unblocked', async () => {
    expect(await patch(admin, account.id, { blocked: true })).toBe(200);
    expect(await reads(account)).toBe(403);
    expect(await login(account)).toBe(403);
    expect(await login(account, 'sai')).toBe(401);
    const token = await cms.payload.forgotPassword({
      collection: 'users',
      data: { email: account.email },
      disableEmail: true,
    });
    const reset = { token, password: 'mat-khau-moi-dai' };
    expect((await cms.client().request('POST', '/api/users/reset-password', reset)).status).toBe(403);
    expect(await reads(account)).toBe(403);
    expect(await patch(admin, account.id, { blocked: false })).toBe(200);
    expect(await reads(account)).toBe(403);
    expect(await login(account)).toBe(200);
    expect((await told(account.id)).map(([action]) => action)).toEqual([
      'create-account',
      'block-account',
      'unblock-account',
    ]);
  });

  test('of a deleted account', async () => {
    await admin.delete('users', account.id);
    expect([await reads(account), await login(account)]).toEqual([403, 401]);
    expect((await told(account.id)).at(-1)).toEqual(['delete-account', 'contributor', null]);
  });
});

describe('sessions', () => {
  test('end elsewhere when the password is changed', async () => {
    const phone: Account = { ...account, client: await cms.client().login(account.email, password) };
    expect(await patch(account.client, account.id, { password: 'mat-khau-khac-han' })).toBe(200);
    expect([await reads(account), await reads(phone)]).toEqual([200, 403]);
    expect([await login(account), await login(account, 'mat-khau-khac-han')]).toEqual([401, 200]);
  });

  test('all end when an administrator sets the password', async () => {
    expect(await patch(admin, account.id, { password: 'mat-khau-khac-han' })).toBe(200);
    expect(await reads(account)).toBe(403);
  });

  test('end with the logout', async () => {
    await account.client.request('POST', '/api/users/logout');
    expect(await reads(account)).toBe(403);
  });
});

describe('the last administrator', () => {
  test('is neither demoted, nor blocked, nor deleted, alone or among others', async () => {
    for (const data of [{ role: 'editor' }, { blocked: true }]) {
      expect(await patch(admin, adminId, data)).toBe(403);
      expect((await admin.request('PATCH', '/api/users?where[role][equals]=admin', data)).status).toBe(403);
    }
    expect((await admin.request('DELETE', `/api/users/${adminId}`)).status).toBe(403);
    expect((await admin.request('DELETE', '/api/users?where[role][equals]=admin')).status).toBe(403);
    expect(await stored(adminId)).toMatchObject({ role: 'admin', blocked: false });
  });

  test('nor are two of them at once', async () => {
    const second = await hire('admin');
    const both = '/api/users?where[role][equals]=admin';
    expect((await admin.request('PATCH', both, { role: 'editor' })).status).toBe(403);
    expect((await admin.request('PATCH', both, { blocked: true })).status).toBe(403);
    expect((await stored(second.id)).role).toBe('admin');
    expect(await patch(admin, second.id, { role: 'contributor' })).toBe(200);
  });
});

describe('what the anonymous may ask', () => {
  test('no unlocking, no first registration, nothing that tells who has an account', async () => {
    const anonymous = cms.client();
    const ask = async (path: string, body: object) =>
      (await anonymous.request('POST', `/api/users/${path}`, body)).status;
    expect(await ask('unlock', { email: account.email })).toBe(403);
    expect((await account.client.request('POST', '/api/users/unlock', { email: account.email })).status).toBe(
      403,
    );
    const first = { email: 'la@example.com', password, name: 'Lạ', role: 'admin' };
    expect(await ask('first-register', first)).toBe(403);
    expect((await account.client.request('POST', '/api/users/first-register', first)).status).toBe(403);
    expect(await ask('forgot-password', { email: account.email })).toBe(
      await ask('forgot-password', { email: 'khong-co@example.com' }),
    );
  });
});
