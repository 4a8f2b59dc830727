import type { PublishedMedia } from '../../data/reader.ts';
import type { Shown } from '../../search/indexed-entry.ts';
import type { Content } from '../projection/content.ts';
import { present } from './present.ts';

/** Width from which a picture is sharp enough beside a result. */
const enough = 320;

/** The narrowest file of a picture that will do; null when there is no picture. */
export function smallPicture(content: Content, media: string | null): Shown['picture'] {
  const found = media === null ? null : content.media(media);
  if (found === null) return null;
  const files = filesOf(found);
  const file = files.find(({ width }) => width >= enough) ?? files.at(-1);
  return file ?? null;
}

/** WebP, which every browser of these years shows, or what there is; narrowest first. */
function filesOf({ files }: PublishedMedia): { src: string; width: number; height: number }[] {
  const ofType = (mimeType: string) =>
    files
      .filter((file) => file.mimeType === mimeType)
      .flatMap(({ href, width, height }) =>
        width === null || height === null ? [] : [{ src: href, width, height }],
      )
      .sort((a, b) => a.width - b.width);
  const webp = ofType('image/webp');
  return webp.length > 0 ? webp : ofType('image/jpeg');
}

/** Names of attached files as pages show them. */
export function fileNames(content: Content, media: string[]): string[] {
  return media.flatMap((id) => {
    const found = content.media(id);
    return found === null ? [] : present([found.caption ?? found.alt]);
  });
}
