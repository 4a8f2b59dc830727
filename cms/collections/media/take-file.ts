import { createHash, randomBytes } from 'node:crypto';
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload';

import { newsroomDatabaseOf } from '../../database/newsroom-database.ts';
import { cleanPicture } from './clean-picture.ts';
import { pictureTypes } from './file-types.ts';
import { inspectFile } from './inspect-file.ts';
import { asciiFileName } from './name-file.ts';

/** What is known of the file of a save, on its way to the document. */
interface TakenFile {
  hash: string;
  note: string | null;
}

const contextKey = 'media:taken';

/**
 * Looks into an uploaded file before anything else does, and puts in its place what may be kept: a picture made anew,
 * an office file as it is, under an ASCII name that nobody else has. Others may write meanwhile.
 * @throws APIError 400, in Vietnamese, for files that are not taken
 */
export const takeFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  delete req.context[contextKey];
  const isSave = operation === 'create' || operation === 'update';
  // Who is not logged in will be refused; their file is not worth the work.
  if (!isSave || (!req.user && !args.overrideAccess)) return args;
  if (req.file || cropsAnew(req)) await newsroomDatabaseOf(req.payload).letOthersWrite(req);
  if (!req.file) return args;
  req.context[contextKey] = await replaceFile(req.file);
  return args;
};

/** The admin's crop and focal point: Payload encodes the stored picture again. */
function cropsAnew({ query, data }: PayloadRequest): boolean {
  return Boolean(query?.uploadEdits) || (data !== undefined && 'focalX' in data);
}

async function replaceFile(file: NonNullable<PayloadRequest['file']>): Promise<TakenFile> {
  const hash = createHash('sha256').update(file.data).digest('hex');
  const type = await inspectFile(file.data);
  const isPicture = pictureTypes.includes(type.mimeType);
  const kept = isPicture ? await cleanPicture(file.data) : { data: file.data, type, notes: [] };
  file.name = asciiFileName(file.name, randomBytes(4).toString('hex'), kept.type.extension);
  Object.assign(file, { data: kept.data, mimetype: kept.type.mimeType, size: kept.data.length });
  return { hash, note: kept.notes.join(' ') || null };
}

/** Notes with the document what `takeFile` has seen, and which medium holds the same file already. */
export const noteTakenFile: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const taken = req.context[contextKey] as TakenFile | undefined;
  delete req.context[contextKey];
  if (!taken) return data;
  const duplicateOf = await oldestWith(taken.hash, originalDoc?.id, req);
  return { ...data, hash: taken.hash, fileNote: taken.note, duplicateOf };
};

async function oldestWith(
  hash: string,
  except: string | undefined,
  req: PayloadRequest,
): Promise<string | null> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'media',
    where: { and: [{ hash: { equals: hash } }, ...(except ? [{ id: { not_equals: except } }] : [])] },
    sort: ['createdAt', 'id'],
    select: { hash: true },
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.id ?? null;
}
