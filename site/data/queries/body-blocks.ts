import { fileType } from '../../format/file-types.ts';
import type { AttachedFile, BodyBlock } from '../models.ts';
import { pictureOf } from '../pictures.ts';
import type { BodyPart, ContentReader, FigurePart, Picture, VideoPart } from '../reader.ts';
import { resolveLinks } from './body-links.ts';

/**
 * A body with its links and media looked up; what is gone leaves nothing behind.
 * @param asShown what becomes of ready HTML where it is shown
 */
export function blocksOf(
  reader: ContentReader,
  body: BodyPart[],
  asShown: (html: string) => string = (html) => html,
): BodyBlock[] {
  return body.flatMap((part) => blockOf(reader, part, asShown));
}

function blockOf(reader: ContentReader, part: BodyPart, asShown: (html: string) => string): BodyBlock[] {
  switch (part.kind) {
    case 'html':
      return [{ kind: 'html', html: asShown(resolveLinks(reader, part.html)) }];
    case 'figure':
      return figureBlock(reader, part);
    case 'pictures':
      return picturesBlock(part.media.flatMap((id) => pictureOf(reader, id) ?? []));
    case 'files': {
      const files = part.media.flatMap((id) => attachedFile(reader, id) ?? []);
      return files.length > 0 ? [{ kind: 'files', files }] : [];
    }
  }
  return [{ kind: 'video', video: cardOf(reader, part) }];
}

function figureBlock(reader: ContentReader, { media, caption, credit }: FigurePart): BodyBlock[] {
  const picture = pictureOf(reader, media);
  if (picture === null) return [];
  const own = { caption: caption ?? picture.caption, credit: credit ?? picture.credit };
  return [{ kind: 'figure', picture: { ...picture, ...own } }];
}

function picturesBlock(pictures: Picture[]): BodyBlock[] {
  const [first, ...others] = pictures;
  if (first === undefined) return [];
  return others.length === 0 ? [{ kind: 'figure', picture: first }] : [{ kind: 'pictures', pictures }];
}

/** The file itself; of a picture the largest that every program opens. */
export function attachedFile(reader: ContentReader, id: string): AttachedFile | null {
  const medium = reader.media(id);
  const widest = medium?.files.filter(({ mimeType }) => mimeType === 'image/jpeg').at(-1);
  const file = widest ?? medium?.files[0];
  if (!medium || !file) return null;
  const name = medium.caption ?? (medium.alt || (file.href.split('/').at(-1) ?? 'Tệp'));
  const { href, mimeType, bytes } = file;
  return { name, href, fileName: fileNameOf(name, href), mimeType, type: fileType(mimeType), bytes };
}

/** The name that people gave the file, without what file systems refuse, and with its ending. */
function fileNameOf(name: string, href: string): string {
  const ending = /\.[a-z0-9]+$/i.exec(href)?.[0] ?? '';
  const plain = name.replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, ' ').trim();
  return plain.toLowerCase().endsWith(ending.toLowerCase()) ? plain : plain + ending;
}

function cardOf(reader: ContentReader, { provider, href, player, title, poster }: VideoPart) {
  return { provider, href, player, title, poster: poster === null ? null : pictureOf(reader, poster) };
}
