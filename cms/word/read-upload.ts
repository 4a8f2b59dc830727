import { wordLimits } from './limits.ts';
import { WordFileError } from './word-file-error.ts';

const tooLarge = new WordFileError(
  `Tệp quá lớn: mỗi tệp Word tối đa ${wordLimits.file / 1024 / 1024} MB. Hãy giảm cỡ ảnh trong Word (chọn ảnh → Nén ảnh), lưu lại rồi gửi.`,
  413,
);

/**
 * The files of a multipart request, of which never more than the limits is read into memory.
 * @throws WordFileError
 */
export async function readUpload(request: Pick<Request, 'headers' | 'body'>): Promise<File[]> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data') || !request.body)
    throw new WordFileError('Hãy chọn ít nhất một tệp Word (.docx).');
  if (Number(request.headers.get('content-length') ?? 0) > wordLimits.request) throw tooLarge;
  const form = await readForm(request.body.pipeThrough(limit()), type);
  const files = form.getAll('file').filter((value) => value instanceof File);
  if (files.length === 0) throw new WordFileError('Hãy chọn ít nhất một tệp Word (.docx).');
  if (files.length > wordLimits.files)
    throw new WordFileError(
      `Mỗi lần gửi được nhiều nhất ${wordLimits.files} tệp. Hãy gửi thành nhiều lần.`,
      413,
    );
  return files;
}

/** @throws WordFileError for one file that is above the limit */
export function checkSize({ size }: File): void {
  if (size > wordLimits.file) throw tooLarge;
}

async function readForm(body: ReadableStream<Uint8Array>, type: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch (error) {
    if (error === tooLarge || (error as { cause?: unknown }).cause === tooLarge) throw tooLarge;
    throw new WordFileError('Tải lên bị ngắt giữa chừng. Hãy gửi lại.');
  }
}

/** For requests that do not tell their length. */
function limit(): TransformStream<Uint8Array, Uint8Array> {
  let size = 0;
  return new TransformStream({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size > wordLimits.request) controller.error(tooLarge);
      else controller.enqueue(chunk);
    },
  });
}
