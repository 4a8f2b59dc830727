import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Media } from '../../cms/payload-types.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import type { CmsClient } from '../support/cms-client.ts';
import * as strange from '../support/strange-files.ts';
import type { StrangeFile } from '../support/strange-files.ts';

let cms: TestCms;
let editor: CmsClient;

beforeAll(async () => {
  cms = await startTestCms();
  editor = await cms.adminClient();
});
afterAll(() => cms.stop());

type Way = 'REST' | 'the Local API';
type Outcome = { medium: Media } | { status: number; message: string };

/** How editors upload, and how the code itself (the import of Word files) does. */
async function upload(way: Way, file: StrangeFile): Promise<Outcome> {
  return way === 'REST' ? overRest(file) : overLocalApi(file);
}

async function overRest({ name, type, data }: StrangeFile): Promise<Outcome> {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(data)], name, { type }));
  form.set('_payload', '{}');
  // A refused upload leaves its connection half read; nobody else should get it.
  const headers = { authorization: `JWT ${editor.token}`, connection: 'close' };
  const response = await fetch(`${cms.url}/api/media`, { method: 'POST', body: form, headers });
  const body = (await response.json()) as { doc?: Media; errors?: { message: string }[] };
  if (body.doc) return { medium: body.doc };
  return { status: response.status, message: body.errors?.[0]?.message ?? '' };
}

async function overLocalApi({ name, type, data }: StrangeFile): Promise<Outcome> {
  try {
    const file = { name, mimetype: type, data, size: data.length };
    return { medium: await cms.payload.create({ collection: 'media', data: {}, file }) };
  } catch (error) {
    const { status, message } = error as { status: number; message: string };
    return { status, message };
  }
}

async function taken(way: Way, file: StrangeFile): Promise<Media> {
  const outcome = await upload(way, file);
  if (!('medium' in outcome)) throw new Error(`${outcome.status} ${outcome.message}`);
  return outcome.medium;
}

const filesOf = ({ filename, sizes }: Media) =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter(
    (name) => typeof name === 'string',
  );
const uploads = () => join(cms.dataDir, 'uploads');
const stored = (name: string) => readFile(join(uploads(), name));
const original = ({ filename }: Media) => stored(filename ?? '');

describe.each(['REST', 'the Local API'] as const)('through %s', (way) => {
  test.each([
    ['a renamed HTML', strange.renamedHtml, /^Không nhận ra loại tệp này\. Chỉ nhận ảnh/],
    ['an SVG with script', strange.svgWithScript, /^Không nhận (ra )?loại tệp này/],
    [
      'the same as .png',
      () => strange.svgWithScript('ve.png', 'image/png'),
      /^Không nhận (ra )?loại tệp này/,
    ],
    ['a GIF that is a script', strange.gifWithScript, /^Không đọc được ảnh này/],
    ['a PDF behind a page', strange.pdfBehindHtml, /^Không nhận ra loại tệp này/],
    ['a decompression bomb', strange.bomb, /^Ảnh có quá nhiều điểm ảnh/],
    ['a zero-byte file', strange.empty, /^Tệp trống \(0 byte\)/],
    ['a .docx with macros', () => strange.docx({ macros: true }), /^Tệp có macro/],
    [
      'a .doc with macros',
      () => strange.compound('bai.doc', 'WordDocument', '_VBA_PROJECT'),
      /^Tệp có macro/,
    ],
    ['an encrypted .docx', () => strange.compound('bai.docx', 'EncryptedPackage'), /^Tệp có mật khẩu/],
    ['an installer', () => strange.compound('bai.doc', 'Installer'), /^Không nhận loại tệp này/],
  ])('%s is refused at once and leaves nothing', async (_name, make, message) => {
    const [files, rows] = [await readdir(uploads()), await cms.payload.count({ collection: 'media' })];
    const file = make();
    const began = performance.now();
    expect(await upload(way, file)).toEqual({ status: 400, message: expect.stringMatching(message) });
    expect(performance.now() - began).toBeLessThan(1000);
    expect(await readdir(uploads())).toEqual(files);
    expect(await cms.payload.count({ collection: 'media' })).toEqual(rows);
  });

  test('a picture that is also an archive and a page keeps its pixels alone', async () => {
    const file = await strange.jpegWithArchive();
    const medium = await taken(way, file);
    expect([medium.mimeType, medium.filename]).toEqual([
      'image/jpeg',
      expect.stringMatching(/^anh-[0-9a-f]{8}\.jpg$/),
    ]);
    expect(file.data.includes(strange.script)).toBe(true);
    for (const name of filesOf(medium)) {
      const data = await stored(name);
      expect([name, data.includes('PK\u0003\u0004'), data.includes('script')]).toEqual([name, false, false]);
    }
  });

  test('a picture with its place stands upright and has forgotten the place', async () => {
    const file = await strange.withPlace();
    expect((await sharp(file.data).metadata()).orientation).toBe(6);
    const medium = await taken(way, file);
    expect([medium.width, medium.height]).toEqual([240, 400]);
    for (const name of filesOf(medium)) {
      const { exif, xmp, iptc, orientation, width, height } = await sharp(await stored(name)).metadata();
      expect([name, exif, xmp, iptc, orientation]).toEqual([
        name,
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      expect(height).toBeGreaterThan(width);
    }
  });

  test('a picture of 12,000 pixels is made small enough for everybody, and the editor is told', async () => {
    const medium = await taken(way, await strange.enormous());
    expect([medium.width, medium.height]).toEqual([4096, 3072]);
    expect(medium.fileNote).toBe('Đã thu nhỏ từ 12000 × 9000 xuống 4096 × 3072 điểm ảnh.');
  }, 20_000);

  test('a CMYK picture becomes sRGB with like colours', async () => {
    const file = await strange.forPrint();
    expect((await sharp(file.data).metadata()).space).toBe('cmyk');
    const data = await original(await taken(way, file));
    const { space, channels, icc } = await sharp(data).metadata();
    expect([space, channels, icc]).toEqual(['srgb', 3, undefined]);
    const [red = 0, green = 0, blue = 0] = await sharp(data).resize(1, 1).raw().toBuffer();
    for (const [is, was] of [
      [red, 0xb3],
      [green, 0x12],
      [blue, 0x1d],
    ] as const) {
      expect(Math.abs(is - was)).toBeLessThan(40);
    }
  });

  test('an animated GIF stands still, and the editor is told', async () => {
    const file = await strange.animated();
    expect((await sharp(file.data).metadata()).pages).toBe(2);
    const medium = await taken(way, file);
    expect(medium.mimeType).toBe('image/png');
    expect(medium.fileNote).toMatch(/^Ảnh động: chỉ giữ hình đầu tiên/);
    for (const name of filesOf(medium))
      expect((await sharp(await stored(name)).metadata()).pages ?? 1).toBe(1);
  });

  test('a name that climbs stays in the folder', async () => {
    const medium = await taken(way, await strange.climbing());
    expect(medium.filename).toMatch(/^leo-[0-9a-f]{8}\.jpg$/);
    for (const name of filesOf(medium)) expect(await readdir(uploads())).toContain(name);
    expect((await readdir(dirname(cms.dataDir))).filter((name) => name.includes('leo'))).toEqual([]);
  });

  test.each([
    [
      'a .docx',
      () => strange.docx({ macros: false }),
      '.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['a .doc', () => strange.compound('bai.doc', 'WordDocument'), '.doc', 'application/msword'],
    [
      'an .xls that says .doc',
      () => strange.compound('bang.doc', 'Workbook'),
      '.xls',
      'application/vnd.ms-excel',
    ],
  ])('%s travels as it is, under its right name and type', async (_name, make, extension, type) => {
    const file = make();
    const medium = await taken(way, file);
    expect([medium.mimeType, medium.filename?.endsWith(extension)]).toEqual([type, true]);
    expect((await original(medium)).equals(file.data)).toBe(true);
  });
});

test('what is too large is refused with a message in Vietnamese', async () => {
  const data = Buffer.alloc(31 * 1024 * 1024, 1);
  expect(await upload('REST', { name: 'lon.pdf', type: 'application/pdf', data })).toEqual({
    status: 413,
    message: 'Tệp lớn hơn 30 MB. Hãy thu nhỏ ảnh, hoặc nén tệp PDF rồi tải lại.',
  });
});

test('strangers’ files are not looked into', async () => {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(strange.renamedHtml().data)], 'anh.jpg', { type: 'image/jpeg' }));
  expect(
    (await fetch(`${cms.url}/api/media`, { method: 'POST', body: form, headers: { connection: 'close' } }))
      .status,
  ).toBe(403);
});

describe('a file is sent', () => {
  const headersOf = async ({ filename }: Media) => {
    const answer = await fetch(`${cms.url}/api/media/file/${filename}`, {
      headers: { authorization: `JWT ${editor.token}` },
    });
    const wanted = [
      'content-type',
      'x-content-type-options',
      'content-disposition',
      'content-security-policy',
    ];
    return [answer.status, ...wanted.map((name) => answer.headers.get(name))];
  };
  const policy = "default-src 'none'; sandbox";

  test('to be shown if it is a picture', async () => {
    const medium = await taken('REST', await strange.forPrint());
    expect(await headersOf(medium)).toEqual([200, 'image/jpeg', 'nosniff', null, policy]);
  });

  test('to be saved if it is anything else', async () => {
    const docx = await taken('REST', strange.docx({ macros: false }));
    expect(await headersOf(docx)).toEqual([200, docx.mimeType, 'nosniff', 'attachment', policy]);
    const doc = await taken('REST', strange.compound('bai.doc', 'WordDocument'));
    expect(await headersOf(doc)).toEqual([200, 'application/msword', 'nosniff', 'attachment', policy]);
  });
});

describe('the same file', () => {
  test('uploaded again says of which it is a double', async () => {
    const data = await sharp({ create: { width: 33, height: 21, channels: 3, background: '#123456' } })
      .png()
      .toBuffer();
    const file = { name: 'mot.png', type: 'image/png', data };
    const first = await taken('REST', file);
    expect(first.duplicateOf ?? null).toBe(null);
    const second = await taken('the Local API', { ...file, name: 'hai.png' });
    expect(second.duplicateOf).toBe(first.id);
    expect((await taken('REST', file)).duplicateOf).toBe(first.id);
    const changed = await editor.update('media', second.id, { alt: 'Một màu', hash: 'x', duplicateOf: 'x' });
    expect([changed.duplicateOf, changed.hash]).toEqual([first.id, undefined]);
  });
});
