import { expect, it } from 'vitest';

import { pictureOf } from './pictures.ts';
import type { ContentReader, PublishedMedia } from './reader.ts';

const medium: PublishedMedia = {
  id: 'm1',
  alt: 'Công nhân bên máy may',
  caption: null,
  credit: null,
  mimeType: 'image/jpeg',
  width: 800,
  height: 500,
  focus: null,
  files: [{ href: '/media/a-320.jpg', mimeType: 'image/jpeg', bytes: 1000, width: 320, height: 200 }],
};

const focusOf = (focus: PublishedMedia['focus']) => {
  const media = { ...medium, focus };
  return pictureOf({ media: () => media } as Partial<ContentReader> as ContentReader, 'm1')?.focus;
};

it.each([
  [null, null],
  [{ x: 50, y: 50 }, null],
  [{ x: 45, y: 60 }, null],
  [{ x: 3, y: 50 }, 'focus-x-0'],
  [{ x: 50, y: 90 }, 'focus-y-100'],
  [{ x: 30, y: 70 }, 'focus-x-25 focus-y-75'],
])('a focus at %o is kept in sight with the classes %o', (focus, classes) => {
  expect(focusOf(focus)).toBe(classes);
});
