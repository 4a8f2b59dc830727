import type { Endpoint, PayloadRequest } from 'payload';

import { canCreateArticles } from '../access/can-create-articles.ts';
import { importWordFile, type ImportedWordFile } from './import-word-file.ts';
import { checkSize, readUpload } from './read-upload.ts';
import { WordFileError } from './word-file-error.ts';

interface FileError {
  file: string;
  message: string;
}

interface Answer {
  articles: ImportedWordFile[];
  errors: FileError[];
}

/**
 * `POST /api/articles/import`: every `file` of the form becomes a draft of whoever sends it. One bad file does not
 * stop the others; the answer has status 400 or above only if no article was made.
 */
export const importEndpoint: Endpoint = {
  method: 'post',
  path: '/import',
  handler: async (req) => {
    if (!req.user) return refuse(401, 'Hãy đăng nhập rồi gửi tệp.');
    if (!(await canCreateArticles({ req }))) return refuse(403, 'Tài khoản này không được tạo bài viết.');
    try {
      return await importFiles(req, await readUpload({ headers: req.headers, body: req.body ?? null }));
    } catch (error) {
      if (error instanceof WordFileError) return refuse(error.status, error.message);
      throw error;
    }
  },
};

async function importFiles(req: PayloadRequest, files: File[]): Promise<Response> {
  const answer: Answer = { articles: [], errors: [] };
  let status = 0;
  for (const file of files) {
    const failure = await importFile(req, file, answer);
    status ||= failure;
  }
  return Response.json(answer, { status: answer.articles.length > 0 ? 200 : status });
}

/** @returns 0, or the status that stands for what was wrong */
async function importFile({ payload, user }: PayloadRequest, file: File, answer: Answer): Promise<number> {
  const name = file.name.normalize('NFC');
  if (!user) return 401;
  try {
    checkSize(file);
    answer.articles.push(
      await importWordFile(payload, user, { name, bytes: new Uint8Array(await file.arrayBuffer()) }),
    );
    return 0;
  } catch (error) {
    const known = error instanceof WordFileError;
    if (!known) payload.logger.error({ err: error, msg: `Word file "${name}" could not be imported` });
    answer.errors.push({
      file: name,
      message: known ? error.message : 'Máy chủ gặp lỗi khi tạo bài. Hãy thử lại; nếu vẫn lỗi, báo quản trị.',
    });
    return known ? error.status : 500;
  }
}

function refuse(status: number, message: string): Response {
  return Response.json({ articles: [], errors: [{ file: '', message }] }, { status });
}
