import { basename, extname } from 'node:path';

import { toSlug } from '../../slugs/to-slug.ts';

/**
 * An ASCII name that nobody else has, because uploads at the same time do not see each other.
 * @param extension by the file's content; what the name says goes into its stem or away
 * @example asciiFileName('Ảnh hội nghị.JPG', '1f', '.jpg') // 'anh-hoi-nghi-1f.jpg'
 */
export function asciiFileName(name: string, mark: string, extension: string): string {
  const file = basename(name.replaceAll('\\', '/'));
  const stem = file.slice(0, file.length - extname(file).length);
  return `${toSlug(stem, 60) || 'tep'}-${mark}${extension}`;
}
