import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import type { NewsFeed } from '../data/models.ts';
import { buildNewsFeed } from './news-feed.ts';

const siteUrl = 'https://congdoan.example';
const news: NewsFeed = {
  title: 'Thời sự – Công đoàn Lam Giang',
  description: null,
  href: '/thoi-su/',
  self: '/thoi-su/rss.xml',
  items: [
    {
      id: 'a1',
      title: 'Đoàn viên & <bữa> ]]> ăn ca\u0000',
      href: '/thoi-su/a/',
      sapo: null,
      category: 'Thời sự',
      bylines: [{ name: 'Xuân Thùy', role: null, unit: 'LĐLĐ thành phố', isContributor: true }],
      publishedAt: Date.parse('2026-11-20T01:10:00Z'),
      revisedAt: Date.parse('2026-11-21T01:10:00Z'),
      picture: null,
    },
  ],
};

it('writes valid RSS with absolute addresses', () => {
  const xml = buildNewsFeed(news, siteUrl).rss2();
  expect(new XMLParser().parse(xml)).toMatchObject({
    rss: {
      channel: {
        title: 'Thời sự – Công đoàn Lam Giang',
        link: 'https://congdoan.example/thoi-su/',
        language: 'vi',
        lastBuildDate: 'Sat, 21 Nov 2026 01:10:00 GMT',
        item: {
          title: 'Đoàn viên & <bữa> ]]> ăn ca',
          link: 'https://congdoan.example/thoi-su/a/',
          guid: 'a1',
          pubDate: 'Fri, 20 Nov 2026 01:10:00 GMT',
          author: 'CTV Xuân Thùy – LĐLĐ thành phố',
        },
      },
    },
  });
});

it('gives the same bytes whenever it is rendered, even when there is no news', () => {
  const empty = buildNewsFeed({ ...news, items: [] }, siteUrl);
  expect(empty.rss2()).toContain('<lastBuildDate>Thu, 01 Jan 1970 00:00:00 GMT</lastBuildDate>');
  expect(JSON.parse(empty.json1())).toMatchObject({
    home_page_url: 'https://congdoan.example/thoi-su/',
    items: [],
  });
});
