import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import type { BodyBlock, FeedItem, NewsFeed, Picture } from '../data/models.ts';
import { articleHtml } from './article-html.ts';
import { writeAtom } from './atom.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';

const siteUrl = 'https://congdoan.example';
const picture: Picture = {
  alt: 'Bếp “ăn ca”',
  caption: 'Bếp & bàn',
  credit: 'NL',
  width: 1440,
  height: 960,
  src: '/media/a-1440.jpg',
  avif: '/media/a-1440.avif 1440w',
  webp: '/media/a-1440.webp 1440w',
  jpeg: '/media/a-1440.jpg 1440w',
  focus: null,
};
const hostile = 'Đoàn viên & <bữa> ]]> ăn ca 👍\u0000\u0008\uFFFE';
const body: BodyBlock[] = [
  { kind: 'html', html: '<p>Xem <a href="/thoi-su/b/">bài b</a>, <a href="#muc">mục</a> ]]></p>' },
  { kind: 'pictures', pictures: [picture] },
  {
    kind: 'files',
    files: [
      {
        name: 'Đơn <mẫu>',
        fileName: 'don-mau.pdf',
        href: '/media/d.pdf',
        mimeType: 'application/pdf',
        type: 'PDF',
        bytes: 12_345,
      },
    ],
  },
];
const item: FeedItem = {
  id: 'a1',
  title: hostile,
  href: '/thoi-su/a/',
  sapo: 'Tóm tắt',
  subjects: ['Thời sự', 'ăn ca'],
  bylines: [
    { name: 'Xuân Thùy', role: null, unit: 'LĐLĐ thành phố', isContributor: true },
    { name: 'Vi Văn Nghĩa', role: 'Chủ tịch', unit: 'LĐLĐ tỉnh', isContributor: false },
  ],
  source: { name: 'Báo Lao động', url: 'https://laodong.example/?a=1&b=2', publishedAt: null },
  publishedAt: Date.parse('2026-11-20T01:10:00Z'),
  updatedAt: Date.parse('2026-11-21T01:10:00Z'),
  cover: picture,
  enclosure: { href: '/media/a-1440.jpg', mimeType: 'image/jpeg', bytes: 98_765, width: 1440, height: 960 },
  body,
};
const bare: FeedItem = {
  ...item,
  id: 'a2',
  title: 'Trơn',
  sapo: null,
  bylines: [],
  source: null,
  cover: null,
  enclosure: null,
  body: [],
};
const news: NewsFeed = {
  title: 'Thời sự – Công đoàn Lam Giang',
  publisher: 'Công đoàn Lam Giang',
  description: null,
  href: '/thoi-su/',
  items: [item, bare],
};
const written = 'Đoàn viên & <bữa> ]]> ăn ca 👍';
const html = articleHtml(item, siteUrl);

it('writes whole articles with absolute addresses', () => {
  expect(html).toBe(
    [
      '<p><strong>Tóm tắt</strong></p>',
      '<figure><img src="https://congdoan.example/media/a-1440.jpg" alt="Bếp “ăn ca”" width="1440" height="960">' +
        '<figcaption>Bếp &amp; bàn Ảnh: NL</figcaption></figure>',
      '<p>Xem <a href="https://congdoan.example/thoi-su/b/">bài b</a>, ' +
        '<a href="https://congdoan.example/thoi-su/a/#muc">mục</a> ]]></p>',
      '<figure><img src="https://congdoan.example/media/a-1440.jpg" alt="Bếp “ăn ca”" width="1440" height="960">' +
        '<figcaption>Bếp &amp; bàn Ảnh: NL</figcaption></figure>',
      '<ul><li><a href="https://congdoan.example/media/d.pdf">Đơn &lt;mẫu&gt;</a> (PDF, 12 kB)</li></ul>',
      '<p>Nguồn: <a href="https://laodong.example/?a=1&amp;b=2">Báo Lao động</a></p>',
    ].join('\n'),
  );
});

it('writes RSS that a parser reads back whole', () => {
  const { items, ...channel } = parseRssFeed(writeRss(news, '/thoi-su/rss.xml', siteUrl));
  expect(channel).toEqual({
    title: news.title,
    link: 'https://congdoan.example/thoi-su/',
    description: news.title,
    language: 'vi',
    lastBuildDate: 'Sat, 21 Nov 2026 01:10:00 GMT',
    atom: {
      links: [{ href: 'https://congdoan.example/thoi-su/rss.xml', rel: 'self', type: 'application/rss+xml' }],
    },
  });
  expect(items?.[0]).toEqual({
    title: written,
    link: 'https://congdoan.example/thoi-su/a/',
    guid: { value: 'tag:congdoan.example,2026:a1', isPermaLink: false },
    pubDate: 'Fri, 20 Nov 2026 01:10:00 GMT',
    dc: expect.objectContaining({
      creators: ['CTV Xuân Thùy – LĐLĐ thành phố', 'Vi Văn Nghĩa – Chủ tịch LĐLĐ tỉnh'],
    }) as unknown,
    categories: [{ name: 'Thời sự' }, { name: 'ăn ca' }],
    description: 'Tóm tắt',
    content: { encoded: html },
    enclosures: [{ url: 'https://congdoan.example/media/a-1440.jpg', length: 98_765, type: 'image/jpeg' }],
  });
  expect(items?.[1]).toMatchObject({ title: 'Trơn', description: 'Trơn' });
});

it('writes Atom that a parser reads back whole', () => {
  const { entries, ...feed } = parseAtomFeed(writeAtom(news, '/atom.xml', siteUrl));
  expect(feed).toMatchObject({
    id: 'https://congdoan.example/atom.xml',
    title: { value: news.title },
    updated: '2026-11-21T08:10:00+07:00',
    authors: [{ name: 'Công đoàn Lam Giang' }],
  });
  expect(entries?.[0]).toMatchObject({
    id: 'tag:congdoan.example,2026:a1',
    title: { value: written },
    published: '2026-11-20T08:10:00+07:00',
    updated: '2026-11-21T08:10:00+07:00',
    authors: [{ name: 'CTV Xuân Thùy – LĐLĐ thành phố' }, { name: 'Vi Văn Nghĩa – Chủ tịch LĐLĐ tỉnh' }],
    summary: { value: 'Tóm tắt' },
    content: { value: html, type: 'html' },
  });
  expect(entries?.[1]?.authors).toBeUndefined();
});

it('writes a JSON feed that a parser reads back whole', () => {
  const { items, ...feed } = parseJsonFeed(writeJsonFeed(news, '/feed.json', siteUrl));
  expect(feed).toMatchObject({
    feed_url: 'https://congdoan.example/feed.json',
    language: 'vi',
    authors: [{ name: 'Công đoàn Lam Giang', url: 'https://congdoan.example/' }],
  });
  expect(items?.[0]).toMatchObject({
    id: 'tag:congdoan.example,2026:a1',
    content_html: html,
    image: 'https://congdoan.example/media/a-1440.jpg',
    date_modified: '2026-11-21T08:10:00+07:00',
    tags: ['Thời sự', 'ăn ca'],
  });
});

it('gives the same bytes whenever it is rendered, even when there is no news', () => {
  const empty = { ...news, items: [] };
  expect(new XMLParser().parse(writeRss(empty, '/rss.xml', siteUrl))).toEqual({
    '?xml': '',
    rss: {
      channel: {
        title: news.title,
        link: 'https://congdoan.example/thoi-su/',
        'atom:link': '',
        description: news.title,
        language: 'vi',
      },
    },
  });
  expect(writeAtom(empty, '/atom.xml', siteUrl)).toContain('<updated>1970-01-01T07:00:00+07:00</updated>');
});
