import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { MediaUse } from '../../cms/collections/media/find-uses.ts';
import { batchSchema, mediaAnswerSchema } from '../../cms/feed/wire.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import type { CmsClient } from '../support/cms-client.ts';
import { blockText, paragraphs, pictureText } from '../support/lexical.ts';

let cms: TestCms;
let editor: CmsClient;
let category: string;
let medium: string;

beforeAll(async () => {
  cms = await startTestCms();
  editor = await cms.adminClient();
  category = (await editor.create('categories', { title: 'Tin tức' })).id;
});
afterAll(() => cms.stop());
beforeEach(async () => {
  medium = await uploadPicture();
});

const png = (background = '#b3121d') =>
  sharp({ create: { width: 400, height: 250, channels: 3, background } })
    .png()
    .toBuffer();

async function uploadPicture(): Promise<string> {
  const data = new Uint8Array(await png());
  return (await editor.upload({ name: 'anh.png', type: 'image/png', data }, { alt: 'Một màu' })).id;
}

const usesOf = async (id: string) =>
  (await editor.request<{ uses: MediaUse[] }>('GET', `/api/media/${id}/uses`)).body.uses;
const deletion = async (id: string) => {
  const { status, body } = await editor.request<{ errors?: { message: string }[] }>(
    'DELETE',
    `/api/media/${id}`,
  );
  return [status, body.errors?.[0]?.message];
};

const article = () => ({ title: 'Hội thao', category, sapo: 'Tóm tắt.', body: paragraphs('Nội dung.') });

describe('a medium in use', () => {
  const published = { _status: 'published' };
  test.each([
    ['as a cover', 'articles', () => ({ ...article(), cover: medium, ...published }), 'bài viết “Hội thao”'],
    [
      'in a text',
      'articles',
      () => ({ ...article(), body: pictureText(medium) }),
      'bài viết “Hội thao” (bản nháp)',
    ],
    [
      'in a group of pictures',
      'articles',
      () => ({ ...article(), body: blockText('pictureGroup', { pictures: [medium] }) }),
      'bài viết “Hội thao” (bản nháp)',
    ],
    [
      'as a video’s still',
      'articles',
      () => ({
        ...article(),
        body: blockText('video', { url: 'https://youtu.be/abcdefghij1', poster: medium }),
        ...published,
      }),
      'bài viết “Hội thao”',
    ],
    [
      'among attached files',
      'campaigns',
      () => ({ title: 'C', intro: blockText('attachments', { files: [medium] }), ...published }),
      'chiến dịch “C”',
    ],
    ['on a banner', 'banners', () => ({ title: 'B', alt: 'B', image: medium, ...published }), 'banner “B”'],
    [
      'on a banner for phones',
      'banners',
      () => ({ title: 'B', mobileImage: medium }),
      'banner “B” (bản nháp)',
    ],
    ['with a document', 'documents', () => ({ title: 'V', files: [medium] }), 'văn bản “V” (bản nháp)'],
    [
      'in a campaign',
      'campaigns',
      () => ({ title: 'C', intro: pictureText(medium), ...published }),
      'chiến dịch “C”',
    ],
  ])('%s stays, and the message says where it is', async (_name, collection, data, where) => {
    const { id } = await editor.create(collection, data());
    const message = `Không xóa được tệp này vì đang được dùng trong ${where}. Hãy gỡ tệp khỏi đó trước.`;
    expect(await deletion(medium)).toEqual([409, message]);
    expect((await usesOf(medium)).map(({ url }) => url)).toEqual([`/admin/collections/${collection}/${id}`]);
    await editor.delete(collection, id);
    expect((await deletion(medium))[0]).toBe(200);
  });

  test('counts in a draft on top of a published row, and in the trash', async () => {
    const onTop = await editor.create('articles', { ...article(), title: 'Trên', ...published });
    await editor.update('articles', onTop.id, { cover: medium }, '?draft=true');
    const trashed = await editor.create('articles', { ...article(), title: 'Dưới', cover: medium });
    await editor.trash('articles', trashed.id);
    const uses = (await usesOf(medium)).map(({ title, state, url }) => [title, state, url]);
    expect(uses.toSorted(([a], [b]) => String(a).localeCompare(String(b)))).toEqual([
      ['Dưới', 'trash', `/admin/collections/articles/trash/${trashed.id}`],
      ['Trên', 'draft', `/admin/collections/articles/${onTop.id}`],
    ]);
    await editor.update('articles', onTop.id, { cover: null }, '?draft=true');
    await editor.delete('articles', trashed.id);
    expect(await usesOf(medium)).toEqual([]);
    expect((await deletion(medium))[0]).toBe(200);
  });

  test('is not used by a form that is open on it', async () => {
    const { docs } = await cms.payload.find({ collection: 'users', limit: 1 });
    const user = { relationTo: 'users', value: docs[0]?.id ?? '' } as const;
    const document = { relationTo: 'media', value: medium } as const;
    await cms.payload.create({ collection: 'payload-locked-documents', data: { document, user } });
    expect(await usesOf(medium)).toEqual([]);
  });

  test('is named with five places and a count of the others', async () => {
    for (let n = 1; n <= 7; n++)
      await editor.create('articles', { ...article(), title: `Bài ${n}`, cover: medium });
    expect((await deletion(medium))[1]).toMatch(/^Không xóa được tệp này .+ và 2 nơi khác\. Hãy gỡ/);
  });

  test('stays when many are deleted at once; the others go with their files', async () => {
    const free = await uploadPicture();
    await editor.create('articles', { ...article(), title: 'Giữ', cover: medium });
    const { body } = await editor.request<{
      docs: { id: string }[];
      errors: { id: string; message: string }[];
    }>('DELETE', `/api/media?where[id][in]=${medium},${free}`);
    expect(body.docs.map(({ id }) => id)).toEqual([free]);
    expect(body.errors.map(({ id, message }) => [id, message.includes('bài viết “Giữ”')])).toEqual([
      [medium, true],
    ]);
    const names = await readdir(join(cms.dataDir, 'uploads'));
    const { docs } = await cms.payload.find({ collection: 'media', limit: 0, pagination: false });
    const known = docs.flatMap(({ filename, sizes }) => [
      filename,
      ...Object.values(sizes ?? {}).map((size) => size?.filename),
    ]);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('is asked for by editors only', async () => {
    const password = 'mat-khau-thu-nghiem';
    await editor.create('users', { email: 'ctv@example.com', password, name: 'CTV', role: 'contributor' });
    const contributor = await cms.client().login('ctv@example.com', password);
    for (const client of [contributor, cms.client()]) {
      expect((await client.request('GET', `/api/media/${medium}/uses`)).status).toBe(403);
    }
  });
});

test('another file in a medium’s place is announced, and the old files go', async () => {
  const before = await cms.payload.findByID({ collection: 'media', id: medium });
  const position = await editor.feedHead();
  const form = new FormData();
  form.set('file', new File([new Uint8Array(await png('#0b5d3b'))], 'moi.png', { type: 'image/png' }));
  form.set('_payload', '{}');
  const headers = { authorization: `JWT ${editor.token}` };
  const answer = await fetch(`${cms.url}/api/media/${medium}`, { method: 'PATCH', body: form, headers });
  expect(answer.status).toBe(200);
  const batch = batchSchema.parse(await editor.feedAfter(position));
  expect(batch.changedMedia).toEqual([medium]);
  const { media } = mediaAnswerSchema.parse(await editor.feed('/media', { ids: [medium] }));
  expect(media[0]?.alt).toBe('Một màu');
  const names = media[0]?.files.map(({ filename }) => filename) ?? [];
  expect(names.every((name) => name.startsWith('moi-'))).toBe(true);
  const stored = await readdir(join(cms.dataDir, 'uploads'));
  expect(stored).toEqual(expect.arrayContaining(names));
  expect(stored).not.toContain(before.filename);
});
