import { extname } from 'node:path';
import type { CollectionBeforeOperationHook } from 'payload';

import { toSlug } from '../../slugs/to-slug.ts';

/** Uploaded files get ASCII names: `Ảnh hội nghị.JPG` is stored as `anh-hoi-nghi.jpg`. */
export const nameFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (req.file && (operation === 'create' || operation === 'update')) req.file.name = asciiFileName(req.file.name);
  return args;
};

/** @example asciiFileName('Ảnh hội nghị.JPG') // 'anh-hoi-nghi.jpg' */
export function asciiFileName(name: string): string {
  const extension = extname(name).toLowerCase().replaceAll(/[^.a-z0-9]/g, '');
  const stem = name.slice(0, name.length - extname(name).length);
  return `${toSlug(stem, 60) || 'tep'}${extension}`;
}
