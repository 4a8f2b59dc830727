import { openAsBlob } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { UploadConfig } from 'payload';

import { protectFileHeaders } from './file-headers.ts';
import { type FileType, officeTypes } from './file-types.ts';

type Handler = NonNullable<UploadConfig['handlers']>[number];

/** Sends .doc and .xls under their own types: Payload sees their container and names that. */
export function sendCompoundFile(folder: string): Handler {
  return (_req, { params: { filename } }) => {
    const type = [officeTypes.doc, officeTypes.xls].find(({ extension }) => extension === extname(filename));
    return type && basename(filename) === filename ? sendFile(join(folder, filename), type) : undefined;
  };
}

async function sendFile(path: string, { mimeType }: FileType): Promise<Response> {
  const file = await openAsBlob(path);
  const headers = new Headers({ 'Content-Type': mimeType, 'Content-Length': String(file.size) });
  return new Response(file.stream(), { headers: protectFileHeaders({ headers }) });
}
