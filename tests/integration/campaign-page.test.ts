/** A campaign's page and the list of campaigns, part by part: what readers get of each thing that editors write. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { banner, campaign, officialDocument } from '../support/campaign-scene.ts';
import { article, block, category, heading, picture, table, text, node } from '../support/scene-articles.ts';
import { sceneFile, scenePicture } from '../support/scene-pictures.ts';
import { openScenePortal, type ScenePortal } from '../support/scene-portal.ts';

const now = Date.parse('2026-05-10T08:00:00+07:00');
const youtube = {
  provider: 'youtube',
  url: 'https://www.youtube.com/watch?v=abcdefghij1',
  player: 'https://www.youtube-nocookie.com/embed/abcdefghij1?autoplay=1',
};
const linked = node('link', [text('bài cũ')], {
  fields: { linkType: 'internal', doc: { value: 'bai-cu' } },
});

const intro = [
  heading('Vì sao'),
  node('paragraph', [text('Đọc '), linked]),
  picture('anh'),
  block('pictureGroup', { pictures: ['anh', 'rong'] }),
  block('attachments', { files: ['ke-hoach'] }),
  block('video', { ...youtube, title: 'Lễ phát động', poster: 'anh' }),
  block('quoteBox', { text: 'Lắng nghe từ tổ sản xuất', person: 'Đinh Trọng Khải', role: 'Chủ tịch' }),
  table([
    ['Ngày', 'Việc'],
    ['01/05', 'Phát động'],
  ]),
];

const changes = [
  category('tin-tuc', 'Tin tức'),
  article({ slug: 'bai-cu', at: '2026-04-20T03:00:00.000Z', title: 'Bài cũ' }),
  article({ slug: 'bai-dot', at: '2026-05-02T03:00:00.000Z', title: 'Bài của đợt', campaign: 'dot' }),
  article({ slug: 'bai-dot-2', at: '2026-05-03T03:00:00.000Z', title: 'Bài mới hơn', campaign: 'dot' }),
  campaign({
    slug: 'dot',
    title: 'Tháng Công nhân',
    theme: 'Lắng nghe',
    slogans: ['Một', 'Hai'],
    accent: '#ffcc00',
    startsAt: '2026-04-30T17:00:00.000Z',
    endsAt: '2026-05-31T16:59:59.000Z',
    intro: { root: { children: intro } },
  }),
  campaign({ slug: 'tran', title: 'Đợt trần' }),
  campaign({ slug: 'truoc', title: 'Đợt trước', endsAt: '2025-12-31T17:00:00.000Z' }),
  campaign({ slug: 'nam-ghi', title: 'Đợt ghi năm', year: 2024, endsAt: '2025-12-31T17:00:00.000Z' }),
  campaign({ slug: 'sau', title: 'Đợt sau', startsAt: '2026-06-01T00:00:00.000Z', accent: '#123456' }),
  banner({ id: 'nay', image: 'anh', title: 'Banner này', campaign: 'dot', link: '/chien-dich/dot/' }),
  banner({
    id: 'het',
    image: 'anh',
    title: 'Banner đã hết',
    campaign: 'dot',
    endsAt: '2026-05-09T17:00:00.000Z',
  }),
  banner({ id: 'khac', image: 'anh', title: 'Banner khác', campaign: 'tran' }),
  officialDocument({ slug: 'kh-1', title: 'Kế hoạch tổ chức', campaign: 'dot' }),
  officialDocument({ slug: 'kh-2', title: 'Kế hoạch khác', campaign: 'sau' }),
];

let portal: ScenePortal;
let page = '';
beforeAll(async () => {
  const media = [
    await scenePicture('anh', { width: 640, height: 400, alt: 'Buổi lễ' }),
    await scenePicture('rong', { width: 640, height: 160, alt: 'Băng' }),
    sceneFile('ke-hoach', 'Kế hoạch', 'application/pdf', new TextEncoder().encode('%PDF-1.7'), 'pdf'),
  ];
  portal = await openScenePortal(changes, media, now);
  page = await read('/chien-dich/dot/');
});
afterAll(() => portal.close());

const read = async (path: string) => (await portal.page(path)) ?? '';
const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
const headings = (html: string) =>
  [...main(html).matchAll(/<(h[1-6])[^>]*>(.*?)<\/\1>/gs)].map(
    ([, level, inner = '']) => `${level} ${inner.replace(/<[^>]+>/g, '').trim()}`,
  );
const between = (html: string, from: string, to: string) =>
  html.slice(html.indexOf(from), html.indexOf(to, html.indexOf(from)));

describe('a campaign’s page', () => {
  it('says what it is and when, in its own colour, with ink that can be read on it', () => {
    const head = between(main(page), '<header', '</header>').replace(/\s+/g, ' ');
    expect(head).toContain('class="campaign-head accented ink-dark"');
    expect(head).toContain('fill="#ffcc00"');
    expect(head).toContain('Lắng nghe');
    expect(head.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')).toContain(
      'Từ ngày 01/05/2026 đến ngày 31/05/2026',
    );
    expect(page).not.toMatch(/ style="/);
  });

  it('has everything that an introduction can hold', () => {
    const prose = between(page, '<div class="prose">', 'Tin, bài trong đợt');
    expect(prose).toContain('<a href="/tin-tuc/bai-cu/">bài cũ</a>');
    expect(prose.match(/<figure/g)?.length).toBeGreaterThanOrEqual(5);
    expect(prose).toMatch(/href="\/media\/[0-9a-f]+\.pdf"/);
    expect(prose).toContain('data-player="https://www.youtube-nocookie.com/embed/abcdefghij1?autoplay=1"');
    expect(prose).toContain('Lắng nghe từ tổ sản xuất');
    expect(prose).toContain('<th scope="col">Ngày</th>');
  });

  it('lists its articles, newest first, its slogans and its documents under headings in order', () => {
    expect(headings(page)).toEqual([
      'h1 Tháng Công nhân',
      'h2 Vì sao',
      'h2 Tin, bài trong đợt',
      'h3 Bài mới hơn',
      'h3 Bài của đợt',
      'h2 Khẩu hiệu',
      'h2 Văn bản của đợt',
      'h3 Kế hoạch tổ chức',
    ]);
  });

  it('shows its banners in their windows only; none leads to the page itself', () => {
    const banners = between(page, '<ul class="side-banners"', '</ul>');
    expect([...banners.matchAll(/class="title">([^<]+)</g)].map(([, title]) => title)).toEqual([
      'Banner này',
    ]);
    expect(banners).not.toContain('href=');
  });

  it('has no heading over nothing', async () => {
    expect(headings(await read('/chien-dich/tran/'))).toEqual(['h1 Đợt trần']);
  });

  it('is not there before the campaign begins, and says so when it is over', async () => {
    expect(await portal.page('/chien-dich/sau/')).toBe(null);
    expect(await portal.page('/chien-dich/dot/trang/1/')).toBe(null);
    expect(await read('/chien-dich/truoc/')).toContain('Đã kết thúc');
    expect(page).not.toContain('Đã kết thúc');
  });
});

it('the list of campaigns: running first, past ones by the year that they belong to, none that is to come', async () => {
  expect(headings(await read('/chien-dich/'))).toEqual([
    'h1 Chiến dịch',
    'h2 Đang diễn ra',
    'h3 Tháng Công nhân',
    'h3 Đợt trần',
    'h2 Đã kết thúc',
    'h3 Năm 2025',
    'h4 Đợt trước',
    'h3 Năm 2024',
    'h4 Đợt ghi năm',
  ]);
});

it('a document names its campaign once that has a page', async () => {
  expect(await read('/van-ban/kh-1/')).toContain('<a href="/chien-dich/dot/">Tháng Công nhân</a>');
  expect(await read('/van-ban/kh-2/')).not.toContain('Đợt sau');
});
