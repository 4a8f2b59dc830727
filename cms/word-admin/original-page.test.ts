import { expect, test } from 'vitest';

import { originalPage } from './original-page.ts';

const bodyOf = (html: string, addresses = new Map<number, string>()) =>
  /<body>(.*)<\/body>/s.exec(originalPage(html, addresses))?.[1];

test('pictures get their addresses, and those without one say so', () => {
  expect(
    bodyOf('<p>Một</p><img data-picture="0"><img data-picture="7">', new Map([[0, '/a.jpg?x="1"&y=<2>']])),
  ).toBe('<p>Một</p><img alt="" src="/a.jpg?x=&quot;1&quot;&amp;y=&lt;2>"><em>[Ảnh không hiện được]</em>');
});

test('nothing that is stored can run, load or lead anywhere', () => {
  const stored =
    '<p onclick="x()">Chữ</p><script>x()</script><img src="https://example.com/a.png" onerror="x()">' +
    '<img data-picture="0" onerror="x()"><a href="javascript:x()">đi</a><iframe src="/x"></iframe></body><style>p{}</style>';
  expect(bodyOf(stored, new Map([[0, '/a.jpg']]))).toBe('<p>Chữ</p>x()đip{}');
});
