import type { Media as StoredMedia } from '../../payload-types.ts';
import type { Media } from '../wire.ts';
import { toText } from './values.ts';

type MediaFile = Media['files'][number];

/** A medium with the files that readers may get: a picture's encoded widths, or the one file of anything else. */
export function mediaSnapshot(media: StoredMedia): Media {
  const mimeType = media.mimeType ?? 'application/octet-stream';
  const isPicture = mimeType.startsWith('image/');
  return {
    id: media.id,
    alt: media.alt ?? '',
    caption: toText(media.caption),
    credit: toText(media.credit),
    mimeType,
    width: media.width ?? null,
    height: media.height ?? null,
    focus: isPicture ? focusOf(media) : null,
    version: new Date(media.updatedAt).toISOString(),
    files: isPicture ? encodedFiles(media) : originalFile(media, mimeType),
  };
}

/** Payload sets the middle where nobody has chosen anything. */
function focusOf({ focalX, focalY }: StoredMedia): Media['focus'] {
  const [x, y] = [focalX ?? 50, focalY ?? 50];
  return x === 50 && y === 50 ? null : { x, y };
}

function encodedFiles(media: StoredMedia): MediaFile[] {
  const files = Object.values(media.sizes ?? {}).flatMap((size): [string, MediaFile][] => {
    const { filename, mimeType, filesize, width, height } = size ?? {};
    if (!filename || !mimeType || !filesize) return [];
    return [
      [filename, { filename, mimeType, bytes: filesize, width: width ?? null, height: height ?? null }],
    ];
  });
  return [...new Map(files).values()].toSorted(
    (a, b) => a.mimeType.localeCompare(b.mimeType, 'en') || Number(a.width) - Number(b.width),
  );
}

function originalFile(media: StoredMedia, mimeType: string): MediaFile[] {
  if (!media.filename) return [];
  return [{ filename: media.filename, mimeType, bytes: media.filesize ?? 0, width: null, height: null }];
}
