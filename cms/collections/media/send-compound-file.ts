import { openAsBlob } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { UploadConfig } from 'payload';

import { protectFileHeaders } from './file-headers.ts';
import { officeTypes } from './file-types.ts';

type Handler = NonNullable<UploadConfig['handlers']>[number];

/** Sends .doc and .xls under their own types: Payload sees their container and names that. */
export function sendCompoundFile(folder: string): Handler {
  return async (_req, { params: { filename } }) => {
    const type = [officeTypes.doc, officeTypes.xls].find(({ extension }) => extension === extname(filename));
    if (!type || basename(filename) !== filename) return undefined;
    const file = await openAsBlob(join(folder, filename));
    const headers = new Headers({ 'Content-Type': type.mimeType, 'Content-Length': String(file.size) });
    return new Response(file.stream(), { headers: protectFileHeaders({ headers }) });
  };
}
