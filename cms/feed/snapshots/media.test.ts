import { expect, test } from 'vitest';

import type { Media } from '../../payload-types.ts';
import { mediaSnapshot } from './media.ts';

const stored: Media = {
  id: 'm1',
  alt: 'Công nhân bên máy may',
  caption: '',
  credit: null,
  updatedAt: '2026-05-01T00:00:00.000Z',
  createdAt: '2026-05-01T00:00:00.000Z',
  filename: 'may.jpg',
  mimeType: 'image/jpeg',
  filesize: 9000,
  width: 800,
  height: 500,
  sizes: {
    jpeg960: { filename: 'may-800x500.jpg', mimeType: 'image/jpeg', filesize: 5000, width: 800, height: 500 },
    jpeg1440: {
      filename: 'may-800x500.jpg',
      mimeType: 'image/jpeg',
      filesize: 5000,
      width: 800,
      height: 500,
    },
    jpeg320: { filename: 'may-320x200.jpg', mimeType: 'image/jpeg', filesize: 1000, width: 320, height: 200 },
    avif320: { filename: 'may-320x200.avif', mimeType: 'image/avif', filesize: 500, width: 320, height: 200 },
    webp640: { filename: null, mimeType: null, filesize: null, width: null, height: null },
  },
};

test('a picture travels as its encoded widths, each file once, in a fixed order', () => {
  expect(mediaSnapshot(stored)).toEqual({
    id: 'm1',
    alt: 'Công nhân bên máy may',
    caption: null,
    credit: null,
    mimeType: 'image/jpeg',
    width: 800,
    height: 500,
    focus: null,
    version: '2026-05-01T00:00:00.000Z',
    files: [
      { filename: 'may-320x200.avif', mimeType: 'image/avif', bytes: 500, width: 320, height: 200 },
      { filename: 'may-320x200.jpg', mimeType: 'image/jpeg', bytes: 1000, width: 320, height: 200 },
      { filename: 'may-800x500.jpg', mimeType: 'image/jpeg', bytes: 5000, width: 800, height: 500 },
    ],
  });
});

test('any other file travels as itself', () => {
  const file = {
    ...stored,
    filename: 'van-ban.pdf',
    mimeType: 'application/pdf',
    width: null,
    height: null,
    sizes: {},
  };
  expect(mediaSnapshot(file).files).toEqual([
    { filename: 'van-ban.pdf', mimeType: 'application/pdf', bytes: 9000, width: null, height: null },
  ]);
});

test('a chosen focus travels, the middle does not', () => {
  expect(mediaSnapshot({ ...stored, focalX: 20, focalY: 80 }).focus).toEqual({ x: 20, y: 80 });
  expect(mediaSnapshot({ ...stored, focalX: 50, focalY: 50 }).focus).toBe(null);
  expect(mediaSnapshot({ ...stored, mimeType: 'application/pdf', focalX: 20, focalY: 80 }).focus).toBe(null);
});
