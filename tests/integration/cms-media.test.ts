import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { batchSchema, mediaAnswerSchema } from '../../cms/feed/wire.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import type { CmsClient, RestDocument } from '../support/cms-client.ts';
import { pictureText } from '../support/lexical.ts';

let cms: TestCms;
let editor: CmsClient;
let category: string;

beforeAll(async () => {
  cms = await startTestCms();
  editor = await cms.adminClient();
  category = (await editor.create('categories', { title: 'Tin tức' })).id;
});
afterAll(() => cms.stop());

async function uploadPicture(
  width = 1600,
  name = 'Ảnh đẹp.JPG',
  fields: object = { alt: 'Ảnh' },
): Promise<RestDocument> {
  const background = '#b3121d';
  const picture = sharp({ create: { width, height: Math.round(width * 0.625), channels: 3, background } });
  return editor.upload(
    { name, type: 'image/jpeg', data: new Uint8Array(await picture.jpeg().toBuffer()) },
    fields,
  );
}

async function mediumOf(id: string) {
  const { media } = mediaAnswerSchema.parse(await editor.feed('/media', { ids: [id] }));
  return media[0];
}

describe('a picture', () => {
  test('is encoded in every width and format when it is uploaded', async () => {
    const { id } = await uploadPicture();
    const files = (await mediumOf(id))?.files.map(
      ({ mimeType, width, height }) => `${mimeType} ${width}×${height}`,
    );
    expect(files).toEqual(
      ['image/avif', 'image/jpeg', 'image/webp'].flatMap((type) =>
        ['320×200', '640×400', '960×600', '1440×900'].map((size) => `${type} ${size}`),
      ),
    );
  });

  test('that is narrow keeps its own width, and no file is listed twice', async () => {
    const { id } = await uploadPicture(200);
    const files = (await mediumOf(id))?.files ?? [];
    expect(files.map(({ mimeType, width }) => `${mimeType} ${width}`)).toEqual([
      'image/avif 200',
      'image/jpeg 200',
      'image/webp 200',
    ]);
  });

  test('has an ASCII name, and each of its files is on the disk with the stated size', async () => {
    const { id, filename } = await uploadPicture();
    expect(filename).toMatch(/^anh-dep-[0-9a-f]{8}\.jpg$/);
    const names = await readdir(join(cms.dataDir, 'uploads'));
    const medium = await mediumOf(id);
    expect(names).toEqual(expect.arrayContaining(medium?.files.map((file) => file.filename) ?? ['none']));
  });

  test('is read by users and with the feed’s key, and by nobody else', async () => {
    const { id } = await uploadPicture();
    const file = (await mediumOf(id))?.files[0];
    const read = (authorization?: string) =>
      fetch(
        `${cms.url}/api/media/file/${file?.filename}`,
        authorization ? { headers: { authorization } } : {},
      );
    expect((await read()).status).toBe(403);
    expect((await read('Bearer wrong')).status).toBe(403);
    expect((await read(`JWT ${editor.token}`)).status).toBe(200);
    const answer = await read(`Bearer ${cms.feedKey}`);
    expect(answer.status).toBe(200);
    expect((await answer.arrayBuffer()).byteLength).toBe(file?.bytes);
    const listed = await fetch(`${cms.url}/api/media`, {
      headers: { authorization: `Bearer ${cms.feedKey}` },
    });
    expect(listed.status).toBe(403);
  });

  test('with another focal point is announced with it, and keeps its files', async () => {
    const { id } = await uploadPicture(400);
    const before = await mediumOf(id);
    const position = await editor.feedHead();
    await editor.update('media', id, { focalX: 20, focalY: 80 });
    expect(batchSchema.parse(await editor.feedAfter(position)).changedMedia).toEqual([id]);
    const after = await mediumOf(id);
    expect([before?.focus, after?.focus]).toEqual([null, { x: 20, y: 80 }]);
    const names = (medium: typeof after) => medium?.files.map(({ filename, width }) => [filename, width]);
    expect(names(after)).toEqual(names(before));
  });

  test('that changes is announced as such', async () => {
    const { id } = await uploadPicture();
    const position = await editor.feedHead();
    await editor.update('media', id, { credit: 'Minh Khuê' });
    const batch = batchSchema.parse(await editor.feedAfter(position));
    expect([batch.changes, batch.changedMedia]).toEqual([[], [id]]);
    expect((await mediumOf(id))?.credit).toBe('Minh Khuê');
  });
});

test('a document goes out with every medium that it uses', async () => {
  const [cover, inText, image] = [
    await uploadPicture(400),
    await uploadPicture(400),
    await uploadPicture(400),
  ];
  const position = await editor.feedHead();
  await editor.create('articles', {
    title: 'Có ảnh',
    category,
    cover: cover.id,
    body: pictureText(inText.id),
    _status: 'published',
  });
  await editor.create('banners', { title: 'Banner', alt: 'Chữ', image: image.id, _status: 'published' });
  const batch = batchSchema.parse(await editor.feedAfter(position));
  expect(batch.media.map(({ id }) => id).toSorted()).toEqual([cover.id, inText.id, image.id].toSorted());
});

test.each([
  ['a cover', (id: string) => ({ cover: id }), 'bài viết “Dùng ảnh”'],
  ['a picture in the text', (id: string) => ({ body: pictureText(id) }), 'bài viết “Dùng ảnh”'],
])('%s in use is not deleted, and the message names the article', async (_name, fields, message) => {
  const { id } = await uploadPicture(400);
  const article = await editor.create('articles', { title: 'Dùng ảnh', ...fields(id) });
  const refused = await editor.request('DELETE', `/api/media/${id}`);
  expect(refused.status).toBe(409);
  expect(JSON.stringify(refused.body)).toContain(message);
  await editor.delete('articles', article.id);
  await editor.delete('media', id);
});

describe('other files', () => {
  const pdf = new TextEncoder().encode(
    '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n',
  );

  test('of an office travel as they are', async () => {
    const { id } = await editor.upload(
      { name: 'Hướng dẫn 18.pdf', type: 'application/pdf', data: pdf },
      { alt: '' },
    );
    expect((await mediumOf(id))?.files).toEqual([
      {
        filename: expect.stringMatching(/^huong-dan-18-[0-9a-f]{8}\.pdf$/),
        mimeType: 'application/pdf',
        bytes: pdf.length,
        width: null,
        height: null,
      },
    ]);
  });

  test.each([
    ['ve.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['trang.html', 'text/html', '<script>alert(1)</script>'],
  ])('such as %s are refused', async (name, type, text) => {
    await expect(editor.upload({ name, type, data: new TextEncoder().encode(text) }, {})).rejects.toThrow(
      '400',
    );
  });
});
