import { expect, test } from 'vitest';
import { withAnchorLinks } from './anchored-headings.ts';

test('subheads get a link to themselves, named after them', () => {
  expect(
    withAnchorLinks('<p>a</p><h2 id="ba-viec">Ba <em>việc</em> &#34;gấp&#34;</h2><h3 id="mot">Một</h3>'),
  ).toBe(
    '<p>a</p><div class="subhead"><h2 id="ba-viec">Ba <em>việc</em> &#34;gấp&#34;</h2>' +
      '<a href="#ba-viec" aria-label="Liên kết đến mục “Ba việc &#34;gấp&#34;”">#</a></div>' +
      '<div class="subhead"><h3 id="mot">Một</h3><a href="#mot" aria-label="Liên kết đến mục “Một”">#</a></div>',
  );
});

test('a subhead may hold a link of its own', () => {
  expect(withAnchorLinks('<h2 id="a"><a href="/x/">Xem</a></h2>')).toBe(
    '<div class="subhead"><h2 id="a"><a href="/x/">Xem</a></h2><a href="#a" aria-label="Liên kết đến mục “Xem”">#</a></div>',
  );
});
