import { describe, expect, it } from 'vitest';
import { convertBody, mediaOfBody, safeHref } from './article-body.ts';

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
      { kind: 'figure', media: 'm1' },
      { kind: 'html', html: '<p>Xem <a href="bai:a7">bài kia</a></p>', links: ['a7'] },
    ]);
    expect(words).toBe(5);
  });

  it('gives equal headings different anchors', () => {
    const heading = node('heading', [text('Kết quả')], { tag: 'h3' });
    expect(convert(heading, heading).headings.map((one) => one.anchor)).toEqual(['ket-qua', 'ket-qua-2']);
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
