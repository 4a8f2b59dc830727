import JSZip from 'jszip';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { startTestCms, type TestCms } from '../support/cms.ts';

const good = join(import.meta.dirname, '..', 'word', 'fixtures', '06-khong-anh-khong-dinh-dang.docx');
const container = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
let cms: TestCms;
let token: string;

beforeAll(async () => {
  cms = await startTestCms();
  token = (await cms.adminClient()).token ?? '';
});
afterAll(() => cms.stop());

async function send(
  data: Uint8Array,
): Promise<{ status: number; message: string; notices: string[] | undefined }> {
  const form = new FormData();
  form.append('file', new File([new Uint8Array(data)], 'bài.docx'));
  const headers = { authorization: `JWT ${token}` };
  const response = await fetch(`${cms.url}/api/articles/import`, { method: 'POST', body: form, headers });
  const { articles, errors } = (await response.json()) as {
    articles: { notices: string[] }[];
    errors: { message: string }[];
  };
  return { status: response.status, message: errors[0]?.message ?? '', notices: articles[0]?.notices };
}

async function changed(name: string, content: string | Buffer): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await readFile(good));
  zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const refused: [string, () => Promise<Uint8Array>, number, string][] = [
  ['an empty file', async () => Buffer.alloc(0), 400, 'Tệp trống'],
  ['a damaged file', async () => (await readFile(good)).subarray(0, 3000), 400, 'Tệp bị hỏng'],
  [
    'an encrypted file',
    async () => Buffer.concat([container, Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]),
    400,
    'Tệp có đặt mật khẩu',
  ],
  ['an old .doc', async () => Buffer.concat([container, Buffer.alloc(2048)]), 400, 'Đây là tệp .doc kiểu cũ'],
  [
    'a zip bomb',
    () => changed('word/media/bomb.png', Buffer.alloc(80 * 1024 * 1024)),
    413,
    'Tệp quá lớn khi mở ra',
  ],
];

test.each(refused)('%s is refused in plain words, and nothing is left', async (_, make, status, words) => {
  const answer = await send(await make());
  expect([answer.status, answer.message.slice(0, words.length)]).toEqual([status, words]);
  expect((await cms.payload.count({ collection: 'articles' })).totalDocs).toBe(0);
  expect((await cms.payload.count({ collection: 'media' })).totalDocs).toBe(0);
});

test('100 MB are refused by the length that the request declares, before they are sent', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sending = request(`${cms.url}/api/articles/import`, {
      method: 'POST',
      headers: {
        authorization: `JWT ${token}`,
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': 100 * 1024 * 1024,
      },
    });
    sending.on('response', (response) => {
      resolve(response.statusCode);
      sending.destroy();
    });
    sending.on('error', reject);
    sending.flushHeaders();
  });
  expect(status).toBe(413);
});

test('of a file with macros the text is taken, and whoever sent it is told', async () => {
  const { status, notices } = await send(await changed('word/vbaProject.bin', 'Sub AutoOpen()'));
  expect([status, notices]).toEqual([
    200,
    ['Tệp có macro. Chỉ chữ và ảnh được lấy; macro không được chạy và không được giữ lại.'],
  ]);
});
