import { afterAll, beforeAll, expect, test } from 'vitest';

import { startTestCms, type TestCms } from '../support/cms.ts';
import type { CmsClient } from '../support/cms-client.ts';
import { paragraphs } from '../support/lexical.ts';

const nfc = 'Đổi mới ở xã Đồng Mây, người lao động hưởng lợi';
const nfd = nfc.normalize('NFD');
let cms: TestCms;
let admin: CmsClient;

beforeAll(async () => {
  cms = await startTestCms();
  admin = await cms.adminClient();
});
afterAll(() => cms.stop());

/** Every text in a stored document, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const documents: [collection: string, data: object, expected: number][] = [
  [
    'articles',
    {
      title: nfd,
      shortTitle: nfd,
      sapo: nfd,
      dateline: nfd,
      tags: [nfd, `${nfd} 2`],
      body: paragraphs(nfd, nfd),
      bylines: [
        {
          name: nfd,
          role: nfd,
          unit: nfd,
        },
      ],
      source: { name: nfd },
      review: { note: nfd },
    },
    13,
  ],
  ['categories', { title: nfd, description: nfd }, 2],
  ['banners', { title: nfd, alt: nfd }, 2],
  ['campaigns', { title: nfd, theme: nfd, slogans: [{ text: nfd }], intro: paragraphs(nfd) }, 4],
  [
    'documents',
    {
      title: nfd,
      number: nfd,
      kind: nfd,
      field: nfd,
      issuer: nfd,
      signer: nfd,
      state: nfd,
      abstract: nfd,
    },
    8,
  ],
  [
    'users',
    { name: nfd, unit: nfd, email: 'nfd@example.com', password: 'mat-khau-thu-nghiem', role: 'editor' },
    2,
  ],
];

test.each(documents)('%s store NFC', async (collection, data, expected) => {
  const { id } = await admin.create(collection, data);
  const stored = await cms.payload.db.findOne({
    collection: collection as 'articles',
    where: { id: { equals: id } },
  });
  const texts = textsIn(stored).filter((text) => text.normalize('NFC').startsWith(nfc));
  expect(texts).toHaveLength(expected);
  expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
});

test('versions store NFC', async () => {
  const { id } = await admin.create('articles', { title: 'x' });
  await admin.update('articles', id, { title: nfd, body: paragraphs(nfd) }, '?draft=true');
  const { docs } = await cms.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    depth: 0,
  });
  expect(docs[0]?.version.title).toBe(nfc);
});

test('globals store NFC', async () => {
  await admin.setGlobal('site-settings', {
    name: nfd,
    nameLines: [{ text: nfd }],
    footerLines: [{ text: nfd }],
  });
  await admin.setGlobal('navigation', {
    header: [{ label: nfd, link: '/' }],
    footer: [{ title: nfd, links: [{ label: nfd, link: '/' }] }],
  });
  const stored = [
    await cms.payload.findGlobal({ slug: 'site-settings', depth: 0 }),
    await cms.payload.findGlobal({ slug: 'navigation', depth: 0 }),
  ];
  expect(textsIn(stored).filter((text) => text === nfc)).toHaveLength(6);
  expect(textsIn(stored).filter((text) => text !== text.normalize('NFC'))).toEqual([]);
});

test('a password stays as it was typed', async () => {
  const password = 'mật khẩu dài'.normalize('NFD');
  await admin.create('users', { name: 'x', email: 'pw@example.com', password, role: 'editor' });
  const client = await cms.client().login('pw@example.com', password);
  expect(typeof client.token).toBe('string');
});

test('links to unsafe schemes are refused', async () => {
  const link = (url: string) => {
    const { root } = paragraphs('x');
    const text = { type: 'text', text: 'bấm', format: 0, detail: 0, mode: 'normal', style: '', version: 1 };
    const node = {
      type: 'link',
      version: 3,
      format: '',
      indent: 0,
      direction: 'ltr',
      id: 'l1',
      children: [text],
    };
    const fields = { linkType: 'custom', url, newTab: false };
    return { root: { ...root, children: [{ ...root.children[0], children: [{ ...node, fields }] }] } };
  };
  const save = (url: string) =>
    admin.request('POST', '/api/articles', { title: 'Liên kết', body: link(url) });
  expect((await save('https://example.com/')).status).toBe(201);
  const answer = await save('javascript:alert(1)');
  expect(answer.status).toBe(400);
});
