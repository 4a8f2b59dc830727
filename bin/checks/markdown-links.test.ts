import { expect, test } from 'vitest';
import { readRelativeLinks } from './markdown-links.ts';

test('only relative links count, without their fragments, and none in code', () => {
  const markdown = [
    '[a](../README.md#top) [b](https://example.org/x.md) [c](#here) ![d](hinh%20anh.png)',
    '`[e](gone.md)`',
    '```',
    '[f](gone.md)',
    '```',
    '[g](<./sub/g.md>) [h](/root.md) [i](mailto:a@example.vn)',
  ].join('\n');
  expect(readRelativeLinks('docs/guide/x.md', markdown)).toEqual([
    'docs/README.md',
    'docs/guide/hinh anh.png',
    'docs/guide/sub/g.md',
  ]);
});
