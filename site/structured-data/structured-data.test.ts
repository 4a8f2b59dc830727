import { describe, expect, it } from 'vitest';
import type { ArticlePage, Chrome, Picture } from '../data/models.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import { collectionPage } from './collection-page.ts';
import { writeGraph } from './graph.ts';
import { newsArticle } from './news-article.ts';
import { organization } from './organization.ts';

const siteUrl = 'https://congdoan.example';
const site: Chrome['site'] = {
  name: 'Công đoàn Lam Giang',
  nameLines: ['Liên đoàn Lao động tỉnh Lam Giang', 'Công đoàn Lam Giang'],
  description: null,
  address: 'Số 1 đường Bến Lam Cũ',
  phone: null,
  email: 'a@congdoan.example',
  footerLines: [],
  logo: null,
  theme: null,
  bandColour: '#a9141d',
  social: [{ network: 'facebook', label: 'Facebook', href: 'https://facebook.com/congdoan' }],
};
const picture: Picture = {
  alt: '',
  caption: null,
  credit: null,
  width: 1440,
  height: 960,
  src: '/media/a-1440.jpg',
  avif: '',
  webp: '',
  jpeg: '/media/a-320.jpg 320w, /media/a-640.jpg 640w, /media/a-1440.jpg 1440w',
  focus: null,
};
const page = {
  chrome: { site, shareCard: { src: '/cards/portal.png?1', width: 1200, height: 630, alt: '' } } as Chrome,
  title: 'Đối thoại',
  href: '/thoi-su/doi-thoai/',
  sapo: 'Tóm tắt',
  category: { label: 'Thời sự', href: '/thoi-su/' },
  cover: picture,
  head: { title: '', description: null, image: null },
  tags: ['đối thoại'],
  bylines: [
    { name: 'Vi Văn Nghĩa', role: 'Chủ tịch', unit: 'LĐLĐ tỉnh', isContributor: false },
    { name: 'Xuân Thùy', role: null, unit: 'LĐLĐ thành phố', isContributor: true },
  ],
  source: { name: 'Báo Lao động', url: 'https://laodong.example/a', publishedAt: null },
  dateline: 'Bến Lam',
  publishedAt: Date.UTC(2026, 10, 20, 1),
  revisedAt: Date.UTC(2026, 10, 21, 1),
} as unknown as ArticlePage;
const logo = { '@type': 'ImageObject', url: `${siteUrl}/icons/icon-512.png`, width: '512', height: '512' };
const publisher = { '@type': 'Organization', '@id': `${siteUrl}/#to-chuc`, name: site.name, logo };

describe('a news article', () => {
  it('says who wrote it for whom, when, and what it shows', () => {
    expect(newsArticle(page, siteUrl)).toEqual({
      '@type': 'NewsArticle',
      mainEntityOfPage: `${siteUrl}/thoi-su/doi-thoai/`,
      headline: 'Đối thoại',
      description: 'Tóm tắt',
      image: [`${siteUrl}/media/a-1440.jpg`, `${siteUrl}/media/a-640.jpg`],
      datePublished: '2026-11-20T08:00:00+07:00',
      dateModified: '2026-11-21T08:00:00+07:00',
      author: [
        {
          '@type': 'Person',
          name: 'Vi Văn Nghĩa',
          jobTitle: 'Chủ tịch',
          worksFor: { '@type': 'Organization', name: 'LĐLĐ tỉnh' },
        },
        {
          '@type': 'Person',
          name: 'Xuân Thùy',
          affiliation: { '@type': 'Organization', name: 'LĐLĐ thành phố' },
        },
      ],
      publisher,
      articleSection: 'Thời sự',
      keywords: ['đối thoại'],
      dateline: 'Bến Lam',
      isBasedOn: 'https://laodong.example/a',
      isPartOf: { '@type': 'WebSite', '@id': `${siteUrl}/#cong-thong-tin` },
      inLanguage: 'vi',
      isAccessibleForFree: true,
    });
  });

  it('is the federation’s own without a byline, and shows the portal’s card without a picture', () => {
    const bare = newsArticle({ ...page, bylines: [], cover: null, revisedAt: null }, siteUrl);
    expect(bare).toMatchObject({ author: publisher, dateModified: '2026-11-20T08:00:00+07:00' });
    expect(bare).toMatchObject({ image: [`${siteUrl}/cards/portal.png?1`] });
  });

  it('cuts a long headline at a word, and never through a character of two parts', () => {
    const headline = (title: string) =>
      (newsArticle({ ...page, title }, siteUrl) as { headline: string }).headline;
    expect(headline('Công đoàn '.repeat(11))).toBe('Công đoàn '.repeat(11));
    expect(headline('Công đoàn '.repeat(12))).toBe(`${'Công đoàn '.repeat(10)}Công…`);
    expect(Array.from(headline('👍'.repeat(200)))).toHaveLength(2);
  });
});

it('cannot end its script, whatever texts say', () => {
  const name = '</script><!--<script>\u2028]]>';
  const text = writeGraph([collectionPage({ title: name, href: '/a/', items: [] }, siteUrl)]);
  expect(text).not.toMatch(/[<\u2028]/);
  expect(JSON.parse(text)).toMatchObject({ '@graph': [{ '@type': 'CollectionPage', name }] });
});

it('counts the steps of a way and the entries of a list from 1', () => {
  expect(breadcrumbList([{ label: 'Trang chủ', href: '/' }], siteUrl)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Trang chủ', item: `${siteUrl}/` }],
  });
  const items = Array.from({ length: 12 }, (_, n) => ({ title: `Bài ${n}`, href: `/a/${n}/` }));
  expect(collectionPage({ title: 'A', href: '/a/', items }, siteUrl)).toMatchObject({
    mainEntity: {
      itemListElement: items
        .slice(0, 10)
        .map(({ href }, n) => ({ '@type': 'ListItem', position: n + 1, url: siteUrl + href })),
    },
  });
});

it('tells of the federation what its settings say, and nothing of what they leave open', () => {
  expect(organization(site, siteUrl)).toEqual({
    ...publisher,
    url: `${siteUrl}/`,
    legalName: 'Liên đoàn Lao động tỉnh Lam Giang',
    address: 'Số 1 đường Bến Lam Cũ',
    email: 'a@congdoan.example',
    sameAs: ['https://facebook.com/congdoan'],
  });
});
