import { validate } from 'csstree-validator';
import { expect, it } from 'vitest';
import { filesLike, pages, read } from './published.ts';

it('finds no error in any style: properties, values, descriptors', () => {
  const inPages = pages.flatMap((file) =>
    [...read(file).matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map((match) => match[1] ?? ''),
  );
  const styles = [...new Set([...inPages, ...filesLike(/\.css$/).map(read)])];
  expect(styles.length).toBeGreaterThan(0);
  expect(styles.flatMap((style) => validate(style).map((error) => error.message))).toEqual([]);
});

it('finds no style of its own on any element, which the policy of content would not let through', () => {
  expect(pages.filter((file) => /<[a-z][^<>]*\sstyle=/.test(read(file)))).toEqual([]);
});
