import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { UploadConfig } from 'payload';

type Handler = NonNullable<UploadConfig['handlers']>[number];

/**
 * A file that the folder has lost is answered with 404: Payload answers 500, which reads like a passing trouble, and
 * the publisher would wait for it for ever.
 */
export function answerMissingFile(folder: string): Handler {
  return (_req, { params }) => {
    const { filename } = params;
    if (basename(filename) !== filename || existsSync(join(folder, filename))) return undefined;
    return Response.json({ errors: [{ message: 'Không còn tệp này.' }] }, { status: 404 });
  };
}
