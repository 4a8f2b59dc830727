import { randomBytes } from 'node:crypto';
import { extname } from 'node:path';
import type { CollectionBeforeOperationHook } from 'payload';

import { newsroomDatabaseOf } from '../../database/newsroom-database.ts';
import { toSlug } from '../../slugs/to-slug.ts';

/**
 * Uploaded files get ASCII names that nobody else has, because uploads at the same time do not see each other.
 * Others may write while the picture is being encoded.
 */
export const nameFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!req.file || (operation !== 'create' && operation !== 'update')) return args;
  req.file.name = asciiFileName(req.file.name, randomBytes(4).toString('hex'));
  await newsroomDatabaseOf(req.payload).letOthersWrite(req);
  return args;
};

/** @example asciiFileName('Ảnh hội nghị.JPG', '1f') // 'anh-hoi-nghi-1f.jpg' */
export function asciiFileName(name: string, mark: string): string {
  const extension = extname(name)
    .toLowerCase()
    .replaceAll(/[^.a-z0-9]/g, '');
  const stem = name.slice(0, name.length - extname(name).length);
  return `${toSlug(stem, 60) || 'tep'}-${mark}${extension}`;
}
