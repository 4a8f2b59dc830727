import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseRedirects } from '../../site/portal/redirect-rules.ts';
import { filesBelow } from '../../site/publisher/infra/disk-portal-folder.ts';
import { HttpFeedSource } from '../../site/publisher/infra/http-feed-source.ts';
import { body, fillNewsroom, type Clock, type Newsroom } from '../golden/newsroom.ts';
import { startTestCms, type TestCms } from '../support/cms.ts';
import type { CmsClient } from '../support/cms-client.ts';
import { attributeOf, elementsOf, type Element } from '../support/links.ts';
import { openTestPortal, type TestPortal } from '../support/test-portal.ts';

const clock: Clock = { time: Date.UTC(2026, 3, 28, 15), now: () => clock.time };
let cms: TestCms;
let room: Newsroom;
let portal: TestPortal;
let client: CmsClient;
let harmless: Map<string, Element[]>;

const script = '<script>alert(1)</script>';
const breakouts = [
  script,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  `</title></style></textarea></script>${script}`,
  `]]>${script}<![CDATA[`,
  `<!--${script}-->`,
  `&lt;script&gt;alert(1)&lt;/script&gt;`,
  `\u0000\u0008${script}\uFFFE`,
  `{{constructor.constructor('alert(1)')()}} \${alert(1)} :splat`,
];
/** Press news of others carries its time. */
const longAgo = '2020-01-01T00:00:00.000Z';

const badAddresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'https://example.com/"onmouseover="alert(1)',
  'blob:https://example.com/1',
  '//example.com/',
  '/\\example.com/',
];

beforeAll(async () => {
  cms = await startTestCms({ clock });
  room = await fillNewsroom(cms.payload, clock, 8);
  portal = await openTestPortal(cms, clock);
  client = await cms.adminClient();
  harmless = pages();
});

afterAll(async () => {
  await portal.close();
  await cms.stop();
});

const read = (file: string) => readFileSync(join(portal.root, file), 'utf8');

function pages(): Map<string, Element[]> {
  const files = filesBelow(portal.root).filter((file) => file.endsWith('.html'));
  return new Map(files.map((file) => [file, elementsOf(read(file))]));
}

const addressAttributes = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'];
/** An empty one is the page itself. */
const safeAddress = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#|\?|$)/;

function faultsOfElement(element: Element): string[] {
  const handlers = element.attrs.filter(({ name }) => name.startsWith('on')).map(({ name }) => name);
  const addresses = addressAttributes
    .map((name) => attributeOf(element, name))
    .filter((address): address is string => address !== null && !safeAddress.test(address));
  const style = attributeOf(element, 'style');
  const badStyle = style !== null && !/^--accent:#[0-9a-f]{6};?$/i.test(style) ? [style] : [];
  const refresh = attributeOf(element, 'http-equiv') === 'refresh' ? attributeOf(element, 'content') : null;
  const badRefresh = refresh !== null && !/^0; url=(\/(?!\/)|https?:)/.test(refresh) ? [refresh] : [];
  return [...handlers, ...addresses, ...badStyle, ...badRefresh].map(
    (fault) => `<${element.tagName}> ${fault}`,
  );
}

const textOf = (element: Element) =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
const foreign = new Set(['iframe', 'object', 'embed', 'base', 'form', 'svg', 'math', 'template']);

/** Everything in the portal's pages that a harmless portal does not have, and every file that is not well-formed. */
function faults(): string[] {
  const known = new Set(
    [...harmless.values()]
      .flat()
      .filter(({ tagName }) => tagName === 'script')
      .map(scriptKey),
  );
  const allowed = new Set([...harmless.values()].flat().map(({ tagName }) => tagName));
  const inPages = [...pages()].flatMap(([file, elements]) =>
    elements
      .flatMap((element) => [
        ...faultsOfElement(element),
        ...(element.tagName === 'script' && !known.has(scriptKey(element)) && !isData(element)
          ? [`script ${textOf(element)}`]
          : []),
        ...(foreign.has(element.tagName) && !allowed.has(element.tagName) ? [`<${element.tagName}>`] : []),
      ])
      .map((fault) => `${file}: ${fault}`),
  );
  return [...inPages, ...filesBelow(portal.root).flatMap(brokenFile)];
}

/** Structured data: nobody runs them, and nothing in them can end their element. */
function isData(element: Element): boolean {
  if (attributeOf(element, 'type') !== 'application/ld+json' || textOf(element).includes('<')) return false;
  return typeof JSON.parse(textOf(element)) === 'object';
}

const scriptKey = (element: Element) => `${attributeOf(element, 'src') ?? ''} ${textOf(element)}`;

function brokenFile(file: string): string[] {
  if (file.endsWith('.xml')) {
    const answer = XMLValidator.validate(read(file));
    return answer === true ? [] : [`${file}: ${answer.err.msg}`];
  }
  if (file.endsWith('.json')) JSON.parse(read(file));
  return [];
}

/** Stores and publishes something past the CMS's own checks, as an older version or an import may have left it. */
async function storeUnchecked(
  collection: 'announcements' | 'articles' | 'campaigns' | 'banners',
  id: string,
  data: object,
): Promise<void> {
  await cms.payload.db.updateOne({
    collection,
    id,
    data: { ...data, updatedAt: new Date().toISOString() },
  });
  const { changes } = await new HttpFeedSource(cms.url, cms.feedKey).documents([[collection, id]]);
  expect(changes.map(({ document }) => document?.id)).toEqual([id]);
  portal.engine.advance(clock.now(), changes, []);
}

async function expectHarmless(): Promise<void> {
  await portal.follow();
  expect(faults()).toEqual([]);
  expect(await portal.differences()).toEqual([]);
}

const articleIn = (category: string | undefined, data: object) =>
  client.create('articles', { title: 'Bài', category, _status: 'published', ...data });

const text = (value: string) => ({
  type: 'text',
  version: 1,
  text: value,
  format: 0,
  mode: 'normal',
  style: '',
  detail: 0,
});
const block = { version: 1, format: '', indent: 0, direction: 'ltr' };

function link(url: string, type = 'link'): object {
  const fields = { linkType: 'custom', url, newTab: true };
  const anchor = {
    ...block,
    type,
    version: 3,
    id: 'a'.repeat(24),
    fields,
    children: [text(`liên kết ${url}`)],
  };
  return { ...block, type: 'paragraph', textFormat: 0, textStyle: '', children: [anchor] };
}

test('markup in every text stays text, on pages and in feeds', async () => {
  for (const [number, breakout] of breakouts.entries()) {
    const { id: campaign } = await client.create('campaigns', {
      title: breakout,
      theme: breakout,
      slogans: [{ text: breakout }],
      intro: body([breakout]),
      _status: 'published',
    });
    const file = {
      name: `${number}${breakout.replaceAll(/[\p{Cc}\uFFFE/]/gu, '')}.jpg`,
      type: 'image/jpeg',
      data: await jpeg(),
    };
    const { id: image } = await client.upload(file, {
      alt: `Ảnh ${breakout}`,
      caption: breakout,
      credit: breakout,
    });
    const { id: category } = await client.create('categories', {
      title: `${number} ${breakout}`,
      description: breakout,
      onHome: true,
    });
    await articleIn(category, {
      title: `${number} ${breakout}`,
      shortTitle: breakout,
      sapo: breakout,
      body: body([breakout], [{ ...block, type: 'heading', tag: 'h2', children: [text(breakout)] }]),
      tags: [breakout],
      cover: image,
      bylines: [{ name: breakout, role: breakout, unit: breakout }],
      source: { name: breakout, url: 'https://example.com/a?b=1&c="', publishedAt: longAgo },
      dateline: breakout,
      featured: true,
      pinned: true,
      campaign,
    });
    await client.create('announcements', {
      kind: number % 2 ? 'urgent' : 'mourning',
      title: breakout,
      text: breakout,
      _status: 'published',
    });
    await client.create('banners', {
      title: breakout,
      image,
      alt: breakout,
      placement: number % 2 ? 'hero' : 'sidebar',
      _status: 'published',
    });
    const document = {
      number: breakout,
      title: breakout,
      abstract: breakout,
      issuer: breakout,
      signer: breakout,
      kind: breakout,
    };
    await client.create('documents', {
      ...document,
      issuedAt: '2026-01-01T00:00:00.000Z',
      files: [image],
      _status: 'published',
    });
    await client.setGlobal('site-settings', {
      name: breakout,
      nameLines: [{ text: breakout }],
      description: breakout,
      footerLines: [{ text: breakout }],
    });
    await client.setGlobal('navigation', {
      header: [{ label: breakout, link: '/tin-tuc/' }],
      footer: [{ title: breakout, links: [{ label: breakout, link: '/tin-tuc/' }] }],
    });
    await expectHarmless();
  }
  const titles = [...pages().values()]
    .flat()
    .filter(({ tagName }) => tagName === 'h1')
    .map(textOf);
  expect(titles).toContain(`0 ${script}`);
  const feed = new XMLParser({ ignoreAttributes: false }).parse(read('rss.xml')) as {
    rss: { channel: { item: { title: string }[] } };
  };
  expect(feed.rss.channel.item.map(({ title }) => title)).toContain(`0 ${script}`);
});

async function jpeg(): Promise<Uint8Array<ArrayBuffer>> {
  const { default: sharp } = await import('sharp');
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#123' } })
    .jpeg()
    .toBuffer();
  return new Uint8Array(bytes);
}

describe('addresses that run something or lead astray', () => {
  test('are refused with a message in Vietnamese where an address is asked for', async () => {
    const [id = ''] = room.articles;
    for (const address of badAddresses.filter((one) => !one.startsWith('https:'))) {
      const answers = await Promise.all([
        client.request('PATCH', `/api/articles/${id}`, {
          source: { name: 'Báo', url: address, publishedAt: longAgo },
          _status: 'published',
        }),
        client.request('PATCH', `/api/articles/${id}`, {
          body: body(['x'], [link(address)]),
          _status: 'published',
        }),
        client.request('PATCH', `/api/banners/${room.banners[0]}`, { link: address, _status: 'published' }),
        client.request('POST', '/api/announcements', { title: 'x', link: address, _status: 'published' }),
        client.request('POST', '/api/globals/navigation', { header: [{ label: 'x', link: address }] }),
        client.request('POST', '/api/redirects', { from: '/x/', to: address }),
      ]);
      expect([address, ...answers.map(({ status }) => status)]).toEqual([
        address,
        ...Array<number>(6).fill(400),
      ]);
      expect(JSON.stringify(answers[0]?.body)).toContain('Địa chỉ phải bắt đầu bằng');
    }
    await expectHarmless();
  });

  test('that are stored all the same lose their link on the portal', async () => {
    for (const [number, address] of badAddresses.entries()) {
      const { id } = await articleIn(room.categories[0], {
        title: `Địa chỉ ${number}`,
        source: { name: 'Báo', publishedAt: longAgo },
      });
      const quoted = {
        ...block,
        type: 'quote',
        children: [text('Trích'), (link(address, 'autolink') as { children: object[] }).children[0]],
      };
      await storeUnchecked('articles', id, {
        source: { name: 'Báo', url: address, publishedAt: longAgo },
        body: body(['x'], [link(address), quoted]),
      });
    }
    for (const address of badAddresses) {
      await storeUnchecked('banners', room.banners[0] ?? '', { link: address });
      await storeUnchecked('announcements', room.announcements[0] ?? '', { link: address });
      await portal.follow();
      expect(faults()).toEqual([]);
    }
    expect(read('tin-tuc/dia-chi-6/index.html')).toContain('liên kết vbscript');
    await expectHarmless();
  });
});

test('a campaign’s colour cannot carry style or markup', async () => {
  const accents = [
    'red;}</style><script>alert(1)</script>',
    '#fff',
    'url(https://example.com/)',
    '#b3261e;background:red',
    '"><script>',
  ];
  for (const accent of accents) {
    const answer = await client.request('PATCH', `/api/campaigns/${room.campaigns[0]}`, {
      accent,
      _status: 'published',
    });
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([
      400,
      expect.stringContaining('Mã màu phải có dạng #rrggbb'),
    ]);
    await storeUnchecked('campaigns', room.campaigns[0] ?? '', { accent });
    await portal.follow();
    expect(faults()).toEqual([]);
  }
  await storeUnchecked('campaigns', room.campaigns[0] ?? '', { accent: '#b3261e' });
  await expectHarmless();
});

describe('redirects', () => {
  test('cannot bring rules or markup of their own, nor leave the folder', async () => {
    const hostile = [
      { from: '/a/', to: '/b/\n/* https://example.com/ 301' },
      { from: '/a/', to: '/tin-tuc/\n' },
      { from: '/a/', to: '/"><script>alert(1)</script>' },
      { from: '/../../ra-ngoai.html', to: '/tin-tuc/' },
      { from: '/x/../../../ra-ngoai/', to: '/tin-tuc/' },
      { from: '/%2e%2e/ra-ngoai.html', to: '/tin-tuc/' },
      { from: '/<script>/', to: '/tin-tuc/' },
      { from: '/e\\..\\..\\ra-ngoai.html', to: '/tin-tuc/' },
    ];
    for (const redirect of hostile) await client.request('POST', '/api/redirects', redirect);
    await expectHarmless();
    const rules = read('_redirects')
      .split('\n')
      .filter((line) => line !== '');
    expect(rules.filter((line) => !/^\/\S* (\/|https?:\/\/)\S* 301$/.test(line))).toEqual([]);
    expect(parseRedirects(read('_redirects')).prefixes).toEqual([]);
    expect(existsSync(join(portal.root, '../ra-ngoai.html'))).toBe(false);
  });

  test('from a page’s other name, or below a file, leave the pages alone', async () => {
    const before = read('index.html');
    const names = [
      '/index.html',
      '/tin-tuc/index.html',
      '/rss.xml/',
      '/rss.xml/a.html',
      '/404.html',
      '/media/',
      '/tin-tuc/',
      '/index.html/',
    ];
    for (const from of names) await client.create('redirects', { from, to: '/van-ban/' });
    await expectHarmless();
    expect(read('index.html')).toBe(before);
    expect(read('tin-tuc/index.html')).toContain('<h1');
    for (const { id } of (await cms.payload.find({ collection: 'redirects', pagination: false, limit: 0 }))
      .docs)
      await client.delete('redirects', id);
    await expectHarmless();
    expect(read('index.html')).toBe(before);
  });
});

test('slugs become plain words, whatever is asked for', async () => {
  for (const [number, slug] of [
    '../../ra-ngoai',
    '/etc/passwd',
    '%2e%2e/x',
    'a/../../b',
    '<script>',
    '..',
    'trang',
    '\u0000',
    'index.html',
  ].entries()) {
    const { slug: given } = await articleIn(room.categories[0], { title: `Đường dẫn ${number}`, slug });
    expect(given).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
  await expectHarmless();
});

describe('bodies that no editor makes', () => {
  const deep = (levels: number): object => {
    let node: object = { ...block, type: 'paragraph', children: [text('đáy')] };
    for (let level = 0; level < levels; level++)
      node = {
        ...block,
        type: 'list',
        listType: 'bullet',
        children: [{ ...block, type: 'listitem', children: [node] }],
      };
    return node;
  };
  const strange: Record<string, unknown[]> = {
    'unknown kinds of nodes': [
      { type: 'script', children: [text('alert(1)')] },
      { type: 'constructor' },
      { type: '__proto__' },
      { type: 'toString', children: [] },
    ],
    'attributes with markup': [
      { ...block, type: 'heading', tag: 'script', children: [text('Đầu')] },
      { ...block, type: 'list', listType: '"><script>', tag: 'script', start: '1" onclick="x', children: [] },
      {
        ...block,
        type: 'table',
        children: [
          {
            type: 'tablerow',
            children: [{ type: 'tablecell', colSpan: '2" onclick="x', headerState: '"', children: [] }],
          },
        ],
      },
      { ...block, type: 'upload', relationTo: 'media', value: '"><script>alert(1)</script>' },
      {
        ...block,
        type: 'link',
        fields: { linkType: 'internal', doc: { value: '"><script>' } },
        children: [text('x')],
      },
      { ...block, type: 'link', fields: null, children: [text('x')] },
    ],
  };

  test.each(Object.keys(strange))(
    '%s: nothing runs, and the next publication is not held up',
    async (kind) => {
      const { id } = await articleIn(room.categories[0], { title: `Thân bài lạ: ${kind}` });
      await storeUnchecked('articles', id, {
        body: { root: { ...block, type: 'root', children: strange[kind] } },
      });
      await articleIn(room.categories[0], { title: `Sau ${kind}`, slug: `sau-${kind}` });
      await portal.follow();
      expect(faults()).toEqual([]);
      expect(read('rss.xml')).toContain(`Sau ${kind}`);
    },
  );

  const nothing = [
    null,
    5,
    'chữ',
    [],
    { type: 'paragraph', children: null },
    { type: 'text', text: null, format: 'x' },
    {},
  ];

  test.each(nothing.map((node) => [node]))(
    '%j in place of a node: the newsroom may refuse it; the next publication is not held up',
    async (node) => {
      const data = { title: 'Bài thiếu nút', category: room.categories[0], _status: 'published' };
      await client.request('POST', '/api/articles', {
        ...data,
        body: { root: { ...block, type: 'root', children: [node] } },
      });
      const title = `Sau ${JSON.stringify(node)?.replaceAll(/[^a-z]/g, '')}`;
      await articleIn(room.categories[0], { title });
      await portal.follow();
      expect(faults()).toEqual([]);
      expect(read('rss.xml')).toContain(title);
    },
  );

  test('thousands of levels: the newsroom may refuse them; the next publication is not held up', async () => {
    for (const levels of [100, 400, 800]) {
      const data = { title: `Sâu ${levels}`, category: room.categories[0], _status: 'published' };
      const deepBody = { root: { ...block, type: 'root', children: [deep(levels)] } };
      await client.request('POST', '/api/articles', { ...data, body: deepBody });
      await articleIn(room.categories[0], { title: `Sau ${levels} tầng` });
      await portal.follow();
      expect(read('rss.xml')).toContain(`Sau ${levels} tầng`);
    }
  });
});
