import { expect, test } from 'vitest';
import { readPage, type Page } from './read-page.ts';

const sentence = 'Đoàn viên đề nghị lắp thêm quạt ở khu hoàn thiện trước khi trời nóng. ';
const long = sentence.repeat(5).trim();

function pageOf(html: string): Page {
  const page = readPage(html);
  if (typeof page === 'string') throw new Error(page);
  return page;
}

test('an article of NukeViet’s own theme', () => {
  const page = pageOf(`<!doctype html><html><head><title>Tên bài - Cổng</title>
    <meta property="og:title" content="Tên bài"><meta property="article:published_time" content="2020-05-06T07:08:00+07:00"></head>
    <body><ol class="breadcrumbs-wrap breadcrumb"><li><a href="/vi/"><span>Trang chủ</span></a></li><li><a href="/vi/news/tin-tuc/"><span>Tin tức</span></a></li></ol>
    <div class="news_column"><h1 class="title margin-bottom-lg">Tên bài</h1>
    <div class="hometext m-bottom">Lời dẫn của bài.</div>
    <div id="news-bodyhtml" class="bodytext margin-bottom-lg"><p>${long}</p><p>Hết.</p></div>
    <div class="related-articles"><a href="x">Bài khác</a></div><p class="h5 author text-right"><strong>Tác giả: </strong>Bùi Lựu</p></div></body></html>`);
  expect(page).toEqual({
    title: 'Tên bài',
    sapo: 'Lời dẫn của bài.',
    html: `<p>${long}</p><p>Hết.</p>`,
    cover: null,
    category: { title: 'Tin tức', url: '/vi/news/tin-tuc/' },
    tags: [],
    bylines: [{ name: 'Bùi Lựu', role: null, isContributor: false }],
    publishedAt: '2020-05-06T00:08:00.000Z',
    revisedAt: null,
    address: null,
  });
});

test('JSON-LD counts before the rest; what surrounds the text and repeats the title goes', () => {
  const page =
    pageOf(`<html><head><link rel="canonical" href="https://cu.example/tin/a"><meta name="description" content="Ngắn…">
    <script type="application/ld+json">{"@type":["NewsArticle"],"headline":"Nhan đề","datePublished":"2021-01-02T03:04:05Z","author":[{"name":"Minh Khuê"}],"articleSection":["Đời sống"],"image":{"url":"https://cu.example/a.jpg"}}</script>
    <script type="application/ld+json">{ broken</script></head>
    <body><h1>Cổng công đoàn</h1><article><h1>Nhan đề</h1><div class="social-share">Chia sẻ</div><p>${long}</p><aside>Tin khác</aside></article></body></html>`);
  expect(page).toMatchObject({
    title: 'Nhan đề',
    html: `<p>${long}</p>`,
    sapo: null,
    cover: 'https://cu.example/a.jpg',
    category: { title: 'Đời sống', url: null },
    publishedAt: '2021-01-02T03:04:05.000Z',
    address: 'https://cu.example/tin/a',
  });
});

test('without any names the element with the most text is the body', () => {
  const page =
    pageOf(`<html><head><title>Tiêu đề | Cổng</title></head><body><div><ul><li><a href="a">${long}</a></li></ul></div>
    <table><tr><td><h1>Tiêu đề</h1><span class="date">12/3/2019 08:30</span><div class="x1"><p><b>${sentence}</b></p><p>${long}</p></div></td></tr></table></body></html>`);
  expect(page).toMatchObject({
    title: 'Tiêu đề',
    sapo: sentence.trim(),
    html: `<p>${long}</p>`,
    publishedAt: '2019-03-12T01:30:00.000Z',
  });
});

test.each([
  ['<html><body><ul><li><a href="a">Bài một</a></li></ul></body></html>', 'trang không có tiêu đề'],
  [
    '<html><body><h1>Tin mới</h1><ul><li><a href="a">Bài một</a></li></ul></body></html>',
    'không tìm thấy phần nội dung (trang danh sách hoặc trang chủ?)',
  ],
  ['', 'trang không có tiêu đề'],
])('%s is no article', (html, reason) => {
  expect(readPage(html)).toBe(reason);
});
