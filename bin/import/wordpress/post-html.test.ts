import { expect, test } from 'vitest';
import { postHtml } from './post-html.ts';

const attachment = (id: string, parent: string) => ({
  id,
  url: `https://cu.example/wp-content/uploads/${id}.jpg`,
  title: id,
  alt: `Ảnh ${id}`,
  caption: `Chú thích "${id}"`,
  credit: '',
  parent,
});
const attachments = new Map(['7', '8', '9'].map((id) => [id, attachment(id, id === '9' ? '1' : '2')]));
const html = (content: string) =>
  postHtml(content, '1', attachments)
    .html.replaceAll(/\s*\n\s*/g, '\n')
    .trim();

test.each([
  ['Đoạn một.\n\nĐoạn hai,\ndòng hai.', '<p>Đoạn một.</p>\n<p>Đoạn hai,<br>\ndòng hai.</p>'],
  [
    '<h2>Mục</h2>\nChữ.\n<ul>\n<li>Một</li>\n</ul>\nHết.',
    '<h2>Mục</h2><p>Chữ.</p>\n<ul>\n<li>Một</li>\n</ul><p>Hết.</p>',
  ],
  ['<blockquote>Một.\n\nHai.</blockquote>', '<blockquote><p>Một.</p>\n<p>Hai.</p>\n</blockquote>'],
  ['<p>Đã có.</p>\n<hr>\nSau.', '<p>Đã có.</p>\n<hr><p>Sau.</p>'],
  [
    '<!-- wp:paragraph -->\n<p>Khối.</p>\n\n<!-- /wp:paragraph -->',
    '<!-- wp:paragraph -->\n<p>Khối.</p>\n<!-- /wp:paragraph -->',
  ],
  ['<pre>a\n\nb</pre>', '<pre>a\nb</pre>'],
])('paragraphs of %j', (content, expected) => {
  expect(html(content)).toBe(expected);
});

test.each([
  [
    '[caption id="a" width="3"]<img src="x.jpg" /> Chú thích. Ảnh NL[/caption]',
    '<figure><img src="x.jpg" /><figcaption>Chú thích. Ảnh NL</figcaption></figure>',
  ],
  [
    '[caption caption="Cũ"]<a href="y"><img src="x.jpg" /></a>[/caption]',
    '<figure><a href="y"><img src="x.jpg" /></a><figcaption>Cũ</figcaption></figure>',
  ],
  [
    '[gallery ids="8"]',
    '<figure><img src="https://cu.example/wp-content/uploads/8.jpg" alt="Ảnh 8"><figcaption>Chú thích &#34;8&#34;</figcaption></figure>',
  ],
  [
    '[gallery]',
    '<figure><img src="https://cu.example/wp-content/uploads/9.jpg" alt="Ảnh 9"><figcaption>Chú thích &#34;9&#34;</figcaption></figure>',
  ],
  ['[embed]https://youtu.be/abc[/embed]', '<p><a href="https://youtu.be/abc">https://youtu.be/abc</a></p>'],
  ['[vc_row][vc_column width="1/2"]Chữ bên trong[/vc_column][/vc_row]', '<p>Chữ bên trong</p>'],
  ['Xem [1], [2] và [Ảnh minh họa] ở trang [a].', '<p>Xem [1], [2] và [Ảnh minh họa] ở trang [a].</p>'],
])('%s', (content, expected) => {
  expect(html(content)).toBe(expected);
});

test('what nobody knows is told, its words stay', () => {
  expect(postHtml('[lich thang="3"]Chữ[/lich] và [bieu_do id=4]', '1', attachments)).toEqual({
    html: '<p>Chữ và</p>\n',
    unknown: ['lich', 'bieu_do'],
  });
});

test.each([
  ['[a b c="d ', 3000],
  ['[x ', 20_000],
  ['[gallery ', 5000],
])(
  '%j %i times ends soon',
  (piece, times) => {
    const content = piece.repeat(times);
    expect(html(content)).toBe(`<p>${content.trim()}</p>`);
  },
  5000,
);
