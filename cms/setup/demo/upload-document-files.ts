import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';

import { toSlug } from '../../slugs/to-slug.ts';
import type { DemoDocument } from './demo-files.ts';
import { writeDocumentFile } from './document-file.ts';

const folder = join(process.cwd(), 'content', 'demo', 'files');
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Uploads the document's PDF, where there is one, and its Word file. @returns their identifiers */
export async function uploadDocumentFiles(payload: Payload, document: DemoDocument): Promise<string[]> {
  const { number, file } = document;
  const upload = async (data: Buffer, mimetype: string, name: string) => {
    const medium = await payload.create({
      collection: 'media',
      data: { alt: `Văn bản số ${number}` },
      file: { data, mimetype, name, size: data.length },
      depth: 0,
    });
    return medium.id;
  };
  const word = await writeDocumentFile(document);
  const ids = [await upload(word, wordType, `${toSlug(number)}.docx`)];
  if (file === undefined) return ids;
  return [await upload(await readFile(join(folder, file)), 'application/pdf', file), ...ids];
}
