import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { writeSitemap, writeSitemapIndex } from './sitemap.ts';

const siteUrl = 'https://congdoan.example';
const publishedAt = Date.parse('2026-11-20T01:10:00Z');
const parse = (xml: string): unknown => new XMLParser().parse(xml);

it('writes absolute addresses, the last change, and news for those who read it', () => {
  const entry = {
    href: '/thoi-su/a/',
    changedAt: publishedAt,
    news: { title: 'Đoàn viên & “bữa ăn ca”', publishedAt },
    pictures: ['/media/a.jpg', '/media/b.jpg'],
  };
  expect(parse(writeSitemap([entry], siteUrl, 'Công đoàn Lam Giang'))).toMatchObject({
    urlset: {
      url: {
        loc: 'https://congdoan.example/thoi-su/a/',
        lastmod: '2026-11-20T08:10:00+07:00',
        'news:news': {
          'news:publication': { 'news:name': 'Công đoàn Lam Giang', 'news:language': 'vi' },
          'news:publication_date': '2026-11-20T08:10:00+07:00',
          'news:title': 'Đoàn viên & “bữa ăn ca”',
        },
        'image:image': [
          { 'image:loc': 'https://congdoan.example/media/a.jpg' },
          { 'image:loc': 'https://congdoan.example/media/b.jpg' },
        ],
      },
    },
  });
});

it('names the namespaces of pictures and news only where they are used', () => {
  const plain = writeSitemap([{ href: '/', changedAt: null, pictures: [] }], siteUrl, 'x');
  expect(plain).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      '<url><loc>https://congdoan.example/</loc></url>\n</urlset>\n',
  );
});

it('lists sitemaps', () => {
  expect(parse(writeSitemapIndex([{ href: '/sitemap.xml', changedAt: null }], siteUrl))).toMatchObject({
    sitemapindex: { sitemap: { loc: 'https://congdoan.example/sitemap.xml' } },
  });
});
