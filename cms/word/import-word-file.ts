import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type TypedUser,
} from 'payload';

import { articleOfWordFile } from './article-of-word-file.ts';
import { createPictures } from './create-pictures.ts';
import { readInThread } from './read-in-thread.ts';
import type { WordFile } from './read-word-file.ts';
import type { Unplaced } from './recognise/draft.ts';

export interface ImportedWordFile {
  id: string;
  file: string;
  /** Texts that found no place in the article. */
  unplaced: string[];
  notices: string[];
}

/**
 * Makes a draft of one .docx, which belongs to `user`. Either all of it is there afterwards or nothing.
 * @throws WordFileError for a file that cannot be read; whatever the database throws
 */
export async function importWordFile(
  payload: Payload,
  user: TypedUser,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<ImportedWordFile> {
  const word = await readInThread(bytes);
  const { pictures, title } = word.recognised;
  const created: string[] = [];
  try {
    const placed = await createPictures(payload, user, { pictures, files: word.pictures, title }, (id) =>
      created.push(id),
    );
    const { id, unplaced } = await createArticle(payload, user, name, word, placed);
    return { id, file: name, unplaced: unplaced.map(({ text }) => text), notices: word.notices };
  } catch (error) {
    await takeBack(payload, created);
    throw error;
  }
}

interface Placed {
  media: Map<number, string>;
  unplaced: Unplaced[];
}

/** The article and its original, in one transaction. */
async function createArticle(
  payload: Payload,
  user: TypedUser,
  name: string,
  word: WordFile,
  placed: Placed,
) {
  const { recognised, original } = word;
  const { data, unplaced: leftOut } = articleOfWordFile(recognised, placed.media, name);
  const unplaced = [...recognised.unplaced, ...placed.unplaced, ...leftOut];
  const req = await createLocalReq({ user }, payload);
  await initTransaction(req);
  try {
    const { id } = await payload.create({
      collection: 'articles',
      data,
      draft: true,
      req,
      overrideAccess: false,
      depth: 0,
    });
    const pictures = [...placed.media].map(([picture, medium]) => ({ picture, medium }));
    await payload.create({
      collection: 'word-originals',
      data: { article: id, filename: name, html: original, pictures, unplaced, doubts: recognised.doubts },
      req,
      depth: 0,
    });
    await commitTransaction(req);
    return { id, unplaced };
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

/** Media of an import that failed; what cannot be taken back is told in the log, the first error counts. */
async function takeBack(payload: Payload, media: string[]): Promise<void> {
  for (const id of media) {
    await payload.delete({ collection: 'media', id, depth: 0 }).catch((error: unknown) => {
      payload.logger.error({
        err: error,
        msg: `Medium ${id} of a failed Word import could not be taken back`,
      });
    });
  }
}
