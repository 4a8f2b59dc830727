import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestCms, type TestCms } from '../support/cms.ts';
import type { CmsClient } from '../support/cms-client.ts';

let cms: TestCms;
let editor: CmsClient;
let category: string;
let other: string;

beforeAll(async () => {
  cms = await startTestCms();
  editor = await cms.adminClient();
  category = (await editor.create('categories', { title: 'Tin tức' })).id;
  other = (await editor.create('categories', { title: 'Nữ công' })).id;
});
afterAll(() => cms.stop());

const article = (data: object) => editor.create('articles', { category, ...data });
const published = (data: object) => article({ ...data, _status: 'published' });

async function snapshot(collection: string, id: string): Promise<Record<string, unknown>> {
  const { changes } = await editor.feed('/documents', { wanted: [[collection, id]] });
  return { ...changes[0]?.document };
}

describe('slugs', () => {
  test('are made from the title, and a later title leaves them alone', async () => {
    const { id, slug } = await article({ title: 'Đổi mới, nâng cao chất lượng' });
    expect(slug).toBe('doi-moi-nang-cao-chat-luong');
    expect((await editor.update('articles', id, { title: 'Tiêu đề khác' })).slug).toBe(slug);
  });

  test('that an editor gives are put in the same form', async () => {
    expect((await article({ title: 'x', slug: ' Đường Dẫn/Riêng ' })).slug).toBe('duong-dan-rieng');
  });

  test('that an editor empties are made anew from the title', async () => {
    const { id } = await article({ title: 'Ban đầu' });
    expect((await editor.update('articles', id, { title: 'Về sau', slug: '' })).slug).toBe('ve-sau');
  });

  test('of a title without a letter are made up', async () => {
    expect((await article({ title: '…' })).slug).toMatch(/^bai-[0-9a-f]{8}$/);
  });

  test('of a draft without a title stay empty until there is one', async () => {
    const draft = await article({});
    expect(draft.slug ?? null).toBeNull();
    expect((await article({})).slug ?? null).toBeNull();
    expect((await editor.update('articles', draft.id, { title: 'Có tên' })).slug).toBe('co-ten');
  });

  test('that clash get a number, drafts, trash and drafts on top of published ones included', async () => {
    const first = await article({ title: 'Trùng tên' });
    expect((await article({ title: 'Trùng tên' })).slug).toBe('trung-ten-2');
    await editor.trash('articles', first.id);
    expect((await article({ title: 'Trùng tên' })).slug).toBe('trung-ten-3');
    const onTop = await published({ title: 'Đã đăng' });
    await editor.update('articles', onTop.id, { slug: 'moi-trong-nhap' }, '?draft=true');
    expect((await article({ title: 'Mới trong nháp' })).slug).toBe('moi-trong-nhap-2');
    expect((await article({ title: 'Đã đăng' })).slug).toBe('da-dang-2');
  });

  test('that are reserved get a number', async () => {
    expect((await editor.create('categories', { title: 'Văn bản' })).slug).toBe('van-ban-2');
    expect((await editor.create('categories', { title: 'Liên hệ' })).slug).toBe('lien-he-2');
    expect((await article({ title: 'Trang' })).slug).toBe('trang-2');
  });

  test('of two collections do not clash', async () => {
    await editor.create('categories', { title: 'Chung tên' });
    expect((await article({ title: 'Chung tên' })).slug).toBe('chung-ten');
  });
});

describe('former addresses', () => {
  test('of an article are all at which it was published, without the present one', async () => {
    const { id } = await published({ title: 'Địa chỉ một' });
    await editor.publish('articles', id, { slug: 'dia-chi-hai' });
    await editor.publish('articles', id, { category: other });
    expect((await snapshot('articles', id)).formerAddresses).toEqual([
      { category, slug: 'dia-chi-mot' },
      { category, slug: 'dia-chi-hai' },
    ]);
    await editor.publish('articles', id, { category, slug: 'dia-chi-mot' });
    expect((await snapshot('articles', id)).formerAddresses).toEqual([
      { category, slug: 'dia-chi-hai' },
      { category: other, slug: 'dia-chi-hai' },
    ]);
  });

  test('do not count what was never published', async () => {
    const { id } = await article({ title: 'Chỉ là nháp' });
    await editor.update('articles', id, { slug: 'nhap-hai' });
    await editor.publish('articles', id, { slug: 'len-that' });
    await editor.update('articles', id, { slug: 'nhap-tren-ban-dang' }, '?draft=true');
    expect((await snapshot('articles', id)).formerAddresses).toEqual([]);
  });

  test('are never handed out to another document until theirs is deleted for good', async () => {
    const { id } = await published({ title: 'Giữ chỗ' });
    await editor.publish('articles', id, { slug: 'giu-cho-moi' });
    expect((await article({ title: 'Giữ chỗ' })).slug).toBe('giu-cho-2');
    expect((await editor.publish('articles', id, { slug: 'giu-cho' })).slug).toBe('giu-cho');
    await editor.delete('articles', id);
    expect((await article({ title: 'Giữ chỗ' })).slug).toBe('giu-cho');
  });

  test.each([
    ['categories', {}],
    ['campaigns', { _status: 'published' }],
    ['documents', { _status: 'published', number: '1/KH', issuedAt: '2026-01-01T00:00:00.000Z' }],
  ])('of %s carry the instant of the change', async (collection, fields) => {
    const { id } = await editor.create(collection, { title: 'Tên đầu', ...fields });
    const before = new Date().toISOString();
    await editor.update(collection, id, { slug: 'ten-sau', ...fields });
    const { slug, formerSlugs } = await snapshot(collection, id);
    expect(slug).toBe('ten-sau');
    expect(formerSlugs).toEqual([{ slug: 'ten-dau', until: expect.any(String) }]);
    const [{ until }] = formerSlugs as [{ until: string }];
    expect(until >= before && until <= new Date().toISOString()).toBe(true);
    expect((await editor.create(collection, { title: 'Tên đầu', ...fields })).slug).toBe('ten-dau-2');
  });
});

describe('publishing', () => {
  test('needs a title and a category, drafts need nothing', async () => {
    const { id } = await editor.create('articles', {});
    const { status, body } = await editor.request<{
      errors: { data: { errors: { path: string; message: string }[] } }[];
    }>('PATCH', `/api/articles/${id}`, { _status: 'published' });
    expect(status).toBe(400);
    expect(body.errors[0]?.data.errors.map(({ path, message: text }) => [path, text])).toEqual([
      ['title', 'Bài chưa có tiêu đề. Điền ô “Tiêu đề”.'],
      ['category', 'Bài chưa có chuyên mục. Chọn một chuyên mục ở cột bên phải.'],
    ]);
  });

  test('sets the time of publication once', async () => {
    const { id, publishedAt } = await published({ title: 'Giờ đăng' });
    expect(typeof publishedAt).toBe('string');
    expect((await editor.publish('articles', id, { sapo: 'Sửa' })).publishedAt).toBe(publishedAt);
  });

  test('refuses a window that ends before it begins', async () => {
    const answer = await editor.request('POST', '/api/campaigns', {
      title: 'Ngược',
      startsAt: '2026-05-02T00:00:00.000Z',
      endsAt: '2026-05-01T00:00:00.000Z',
    });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain('Lúc kết thúc phải sau lúc bắt đầu.');
  });
});

describe('categories', () => {
  test('in use are not deleted, and the message says why', async () => {
    const parent = await editor.create('categories', { title: 'Cha' });
    const child = await editor.create('categories', { title: 'Con', parent: parent.id });
    const { id } = await article({ title: 'Trong con', category: child.id });
    await editor.trash('articles', id);
    const ofChild = await editor.request('DELETE', `/api/categories/${child.id}`);
    expect(ofChild.status).toBe(409);
    expect(JSON.stringify(ofChild.body)).toContain(
      'còn 1 bài viết (kể cả bản nháp và thùng rác) và 0 chuyên mục con',
    );
    expect((await editor.request('DELETE', `/api/categories/${parent.id}`)).status).toBe(409);
    await editor.delete('articles', id);
    await editor.delete('categories', child.id);
    await editor.delete('categories', parent.id);
  });

  test('cannot stand below themselves', async () => {
    const parent = await editor.create('categories', { title: 'Ông' });
    const child = await editor.create('categories', { title: 'Cháu', parent: parent.id });
    for (const above of [parent.id, child.id]) {
      const answer = await editor.request('PATCH', `/api/categories/${parent.id}`, { parent: above });
      expect(answer.status).toBe(400);
      expect(JSON.stringify(answer.body)).toContain('Chuyên mục không thể nằm trong chính nó');
    }
  });
});
