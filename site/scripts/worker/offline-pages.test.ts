import { expect, test } from 'vitest';
import { isArticle, listPlace, titleOf, withList, withNotice } from './offline-pages.ts';

test('a kept page says so, and since when', () => {
  const page = '<body><header></header><main class="page" id="noi-dung"><h1>Bài</h1></main></body>';
  expect(withNotice(page, Date.UTC(2020, 9, 24, 8, 35))).toBe(
    '<body><header></header><main class="page" id="noi-dung"><p class="kept-copy" role="status">Không có mạng. ' +
      'Đây là bản lưu trên máy này lúc 15:35 - 24/10/2020 (GMT +07:00); từ đó bài có thể đã được sửa hoặc gỡ.</p>' +
      '<h1>Bài</h1></main></body>',
  );
});

test('the page without network lists what is kept, and has no heading over nothing', () => {
  const page = `<h1>Không có mạng</h1>${listPlace}`;
  expect(withList(page, [])).toBe(page);
  expect(withList(page, [{ path: '/tin/a/', title: 'Lương &amp; thưởng: $& – Công đoàn' }])).toBe(
    '<h1>Không có mạng</h1><section><h2>Bài đã đọc, còn lưu trên máy này</h2><ul>' +
      '<li><a href="/tin/a/">Lương &amp; thưởng: $& – Công đoàn</a></li></ul></section>',
  );
});

test('an article is told from other pages by what it says to social networks', () => {
  expect(isArticle('<meta property="og:type" content="article">')).toBe(true);
  expect(isArticle('<meta property="og:type" content="website">')).toBe(false);
});

test('a title stays text, whatever is in it', () => {
  const page = '<meta property="og:title" content="A & <img src=x> &#34;B&#34;">';
  expect([titleOf(page), titleOf('<p>')]).toEqual(['A & &lt;img src=x&gt; &#34;B&#34;', '']);
});
