import type { ContentReader, Picture, PublishedFile, PublishedMedia } from './reader.ts';

/** The picture in every encoded width, or null when the medium is gone or is no picture. */
export function pictureOf(reader: ContentReader, media: string): Picture | null {
  const found = reader.media(media);
  return found === null ? null : toPicture(found);
}

/** The picture's largest file that every program opens, or null when the medium is gone or is no picture. */
export function largestFile(reader: ContentReader, media: string): PublishedFile | null {
  const found = reader.media(media);
  return found === null ? null : (ofType(found, 'image/jpeg').at(-1) ?? null);
}

function toPicture(media: PublishedMedia): Picture | null {
  const widest = ofType(media, 'image/jpeg').at(-1);
  if (widest === undefined || widest.width === null || widest.height === null) return null;
  return {
    alt: media.alt,
    caption: media.caption,
    credit: media.credit,
    width: widest.width,
    height: widest.height,
    src: widest.href,
    avif: sourceSet(ofType(media, 'image/avif')),
    webp: sourceSet(ofType(media, 'image/webp')),
    jpeg: sourceSet(ofType(media, 'image/jpeg')),
    focus: focusClasses(media.focus),
  };
}

/**
 * To the nearest quarter: pages carry no styles of their own.
 * @example focusClasses({ x: 12, y: 50 }) // => 'focus-x-0'
 */
function focusClasses(focus: PublishedMedia['focus'] | undefined): string | null {
  if (!focus) return null;
  const quarter = (value: number) => Math.round(value / 25) * 25;
  const classes = [`focus-x-${quarter(focus.x)}`, `focus-y-${quarter(focus.y)}`];
  return classes.filter((name) => !name.endsWith('-50')).join(' ') || null;
}

/** Files of one type, narrowest first. */
function ofType(media: PublishedMedia, mimeType: string): PublishedFile[] {
  return media.files
    .filter((file) => file.mimeType === mimeType)
    .sort((a, b) => (a.width ?? 0) - (b.width ?? 0));
}

/** @example sourceSet([{ href: '/media/a.avif', width: 320, … }]) // => '/media/a.avif 320w' */
function sourceSet(files: PublishedFile[]): string {
  return files.map((file) => `${file.href} ${file.width ?? 0}w`).join(', ');
}
