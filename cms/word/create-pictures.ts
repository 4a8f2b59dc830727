import { fileTypeFromBuffer } from 'file-type';
import { APIError, createLocalReq, type Payload, type TypedUser } from 'payload';
import sharp from 'sharp';

import type { WordPicture } from './read-html.ts';
import { essence } from './recognise/clean-text.ts';
import type { RecognisedPicture, Unplaced } from './recognise/draft.ts';

export interface CreatedPictures {
  /** Medium of each picture, by its place in the file. */
  media: Map<number, string>;
  unplaced: Unplaced[];
}

interface Shot {
  entry: RecognisedPicture;
  file: WordPicture;
}

const shown = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif']);

/**
 * Makes media of the file's pictures, each in a transaction of its own so that others can write meanwhile; a picture
 * printed twice becomes one. `onCreated` is told each medium at once, so that a failure later on can take it back.
 */
export async function createPictures(
  payload: Payload,
  user: TypedUser,
  { pictures, files, title }: { pictures: RecognisedPicture[]; files: WordPicture[]; title: string },
  onCreated: (id: string) => void,
): Promise<CreatedPictures> {
  const created: CreatedPictures = { media: new Map(), unplaced: [] };
  const byHash = new Map<string, string>();
  for (const [index, entry] of pictures.entries()) {
    const file = files[entry.picture];
    if (!file) continue;
    const [any, same] = [file.hash, `${file.hash} ${essence(`${entry.caption} ${entry.credit}`)}`];
    // The same picture with another caption is another medium, because the caption hangs on it.
    const known = byHash.get(entry.caption || entry.credit ? same : any);
    const name = `${title.slice(0, 60) || 'Ảnh'} ${index + 1}`;
    const id = known ?? (await createPicture(payload, user, { entry, file }, name, created.unplaced));
    if (id === null) continue;
    if (!known) onCreated(id);
    byHash.set(any, byHash.get(any) ?? id).set(same, id);
    created.media.set(entry.picture, id);
  }
  return created;
}

async function createPicture(
  payload: Payload,
  user: TypedUser,
  { entry, file }: Shot,
  name: string,
  unplaced: Unplaced[],
): Promise<string | null> {
  const label = `Ảnh ${entry.picture + 1}`;
  const text = [label, entry.caption, entry.credit].filter(Boolean).join('. ');
  const readable = await makeReadable(file);
  if (readable === null) {
    unplaced.push({
      text,
      reason: `Ảnh kiểu ${kindOf(file)} mà trình duyệt không hiện được: hãy lưu thành JPG hoặc PNG rồi tải lên`,
    });
    return null;
  }
  try {
    const { id } = await payload.create({
      collection: 'media',
      data: { alt: entry.alt, caption: entry.caption, credit: entry.credit },
      file: { ...readable, name: `${name}.${readable.extension}`, size: readable.data.length },
      req: await createLocalReq({ user }, payload),
      overrideAccess: false,
      depth: 0,
    });
    return id;
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error;
    unplaced.push({ text, reason: `Ảnh không dùng được: ${error.message}` });
    return null;
  }
}

const kindOf = ({ contentType }: WordPicture) =>
  contentType.replace(/^image\/(?:x-)?/, '').toUpperCase() || 'lạ';

/** The picture as browsers can show it, by its content and not by its name; null for drawings of Windows and the like. */
async function makeReadable({ data }: WordPicture) {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const type = await fileTypeFromBuffer(bytes);
  if (type && shown.has(type.mime)) return { data: bytes, mimetype: type.mime, extension: type.ext };
  if (type?.mime !== 'image/tiff') return null;
  const jpeg = await sharp(bytes)
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 92 })
    .toBuffer()
    .catch(() => null);
  return jpeg && { data: jpeg, mimetype: 'image/jpeg', extension: 'jpg' };
}
