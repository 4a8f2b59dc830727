import { describe, expect, it } from 'vitest';
import { convertBody, mediaOfBody } from './article-body.ts';
import { safeHref } from './safe-html.ts';

type Node = Record<string, unknown>;
const text = (value: string, format = 0): Node => ({ type: 'text', text: value, format });
const node = (type: string, children: Node[], more: Node = {}): Node => ({ type, children, ...more });
const paragraph = (...children: Node[]) => node('paragraph', children);
const convert = (...children: Node[]) => convertBody({ root: { type: 'root', children } });
const html = (...children: Node[]) => convert(...children).parts;

describe('a body on its way to the page', () => {
  it('keeps what writers mean and nothing else', () => {
    expect(
      html(
        node('heading', [text('Đổi mới')], { tag: 'h2' }),
        paragraph(text('Một '), text('hai', 1), text(' ba', 3)),
        node('list', [node('listitem', [paragraph(text('mục'))])], { listType: 'number', start: 3 }),
        node('quote', [text('lời')]),
        paragraph(text('  ')),
      ),
    ).toEqual([
      {
        kind: 'html',
        html:
          '<h2 id="doi-moi">Đổi mới</h2><p>Một <strong>hai</strong><em><strong> ba</strong></em></p>' +
          '<ol start="3"><li>mục</li></ol><blockquote><p>lời</p></blockquote>',
        links: [],
      },
    ]);
  });

  it('escapes text, drops links that could run, keeps the words of unknown nodes', () => {
    expect(
      html(
        paragraph(text('<script>alert("1")</script>')),
        paragraph(
          node('link', [text('chữ')], { fields: { linkType: 'custom', url: 'javascript:alert(1)' } }),
        ),
        node('iframe', [text('chữ lạ')], { src: 'https://example.com' }),
      )[0],
    ).toMatchObject({
      html: '<p>&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;</p><p>chữ</p>chữ lạ',
    });
  });

  it('splits at pictures, and notes links to other articles', () => {
    const link = node('link', [text('bài kia')], { fields: { linkType: 'internal', doc: { value: 'a7' } } });
    const { parts, words } = convert(
      paragraph(text('Một hai')),
      { type: 'upload', value: 'm1' },
      paragraph(text('Xem '), link),
    );
    expect(parts).toEqual([
      { kind: 'html', html: '<p>Một hai</p>', links: [] },
      { kind: 'figure', media: 'm1', caption: null, credit: null },
      { kind: 'html', html: '<p>Xem <a href="bai:a7">bài kia</a></p>', links: ['a7'] },
    ]);
    expect(words).toBe(5);
  });

  it('keeps what a picture says at its place, empty being the medium itself', () => {
    expect(html({ type: 'upload', value: 'm1', fields: { caption: ' Lễ ký ', credit: '' } })).toEqual([
      { kind: 'figure', media: 'm1', caption: 'Lễ ký', credit: null },
    ]);
  });

  it('shows quotation boxes, groups of pictures, files and videos; counts their words and media', () => {
    const block = (fields: Node): Node => ({ type: 'block', fields });
    const state = [
      block({ blockType: 'quoteBox', text: 'Chăm lo <tốt>\nhơn', person: 'Vi Văn Nghĩa', role: 'Chủ tịch' }),
      block({ blockType: 'pictureGroup', pictures: ['m1', { id: 'm2' }, 7] }),
      block({ blockType: 'attachments', files: ['m3'] }),
      block({
        blockType: 'video',
        provider: 'youtube',
        url: 'https://www.youtube.com/watch?v=abcdefghij1',
        player: 'https://www.youtube-nocookie.com/embed/abcdefghij1?autoplay=1',
        title: 'Phim',
        poster: 'm4',
      }),
    ];
    const { parts, words } = convert(...state);
    expect(parts).toEqual([
      {
        kind: 'html',
        html:
          '<figure class="quote-box"><blockquote><p>Chăm lo &#60;tốt&#62;</p><p>hơn</p></blockquote>' +
          '<figcaption><strong>Vi Văn Nghĩa</strong>, Chủ tịch</figcaption></figure>',
        links: [],
      },
      { kind: 'pictures', media: ['m1', 'm2'] },
      { kind: 'files', media: ['m3'] },
      {
        kind: 'video',
        provider: 'youtube',
        href: 'https://www.youtube.com/watch?v=abcdefghij1',
        player: 'https://www.youtube-nocookie.com/embed/abcdefghij1?autoplay=1',
        title: 'Phim',
        poster: 'm4',
      },
    ]);
    expect(words).toBe(9);
    expect(mediaOfBody({ root: { children: state } })).toEqual(['m1', 'm2', 'm3', 'm4']);
  });

  it.each([
    { provider: 'youtube', player: 'https://example.com/embed/abcdefghij1' },
    { provider: 'file', player: 'javascript:alert(1)' },
    { provider: 'other', player: 'https://www.youtube-nocookie.com/embed/abcdefghij1' },
  ])('brings no foreign player into a page: $player', (fields) => {
    const video = { type: 'block', fields: { blockType: 'video', url: 'https://example.com/', ...fields } };
    expect(html(video)).toEqual([]);
  });

  it('puts a nested list into the item that it belongs to', () => {
    const nested = node('listitem', [node('list', [node('listitem', [text('b')])], { listType: 'bullet' })]);
    expect(
      html(
        node('list', [node('listitem', [text('a')]), nested, node('listitem', [text('c')])], {
          listType: 'bullet',
        }),
      ),
    ).toEqual([{ kind: 'html', html: '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', links: [] }]);
  });

  it('gives equal headings different anchors', () => {
    const heading = node('heading', [text('Kết quả')], { tag: 'h3' });
    expect(convert(heading, heading).headings.map((one) => one.anchor)).toEqual(['ket-qua', 'ket-qua-2']);
  });

  it('leaves out no level of subheads', () => {
    const heading = (tag: string, value: string) => node('heading', [text(value)], { tag });
    const state = [heading('h3', 'Một'), heading('h3', 'Hai'), heading('h2', 'Ba'), heading('h4', 'Bốn')];
    expect(convert(...state).headings.map((one) => `${one.depth} ${one.text}`)).toEqual([
      '2 Một',
      '2 Hai',
      '2 Ba',
      '3 Bốn',
    ]);
  });

  it('gives every table a region with a name of its own, and keeps its header cells', () => {
    const cell = (value: string, headerState: number) =>
      node('tablecell', [paragraph(text(value))], { headerState });
    const table = node('table', [
      node('tablerow', [cell('Quý', 1), cell('Số tiền', 1)]),
      node('tablerow', [cell('I', 2), cell('7', 0)]),
    ]);
    const tableOf = (number: number) =>
      `<div class="table" role="region" tabindex="0" aria-label="Bảng ${number}"><table>` +
      '<tr><th scope="col">Quý</th><th scope="col">Số tiền</th></tr><tr><th scope="row">I</th><td>7</td></tr></table></div>';
    expect(html(table, { type: 'upload', value: 'm1' }, table)).toEqual([
      { kind: 'html', html: tableOf(1), links: [] },
      { kind: 'figure', media: 'm1', caption: null, credit: null },
      { kind: 'html', html: tableOf(2), links: [] },
    ]);
  });

  it('is nothing for no body', () => {
    expect(convertBody(null)).toEqual({ parts: [], headings: [], words: 0 });
    expect(mediaOfBody(null)).toEqual([]);
  });
});

it.each([
  ['https://example.com/a', 'https://example.com/a'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
  ['/nu-cong/', '/nu-cong/'],
  ['#muc', '#muc'],
  ['//example.com', null],
  ['javascript:alert(1)', null],
  [' JavaScript:alert(1)', null],
  ['data:text/html,x', null],
  ['vbscript:x', null],
  ['example.com', null],
])('%s is followed as %s', (address, followed) => {
  expect(safeHref(address)).toBe(followed);
});
