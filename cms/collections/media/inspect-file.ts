import { fileTypeFromBuffer } from 'file-type';

import { fileRefusal } from './file-refusal.ts';
import { type FileType, pictureTypes } from './file-types.ts';
import { inspectOfficeFile } from './inspect-office-file.ts';

const accepted = 'Chỉ nhận ảnh (JPEG, PNG, WebP, AVIF, GIF), PDF, Word (.doc, .docx) và Excel (.xls, .xlsx).';

/**
 * What a file is by its content; its name and what the browser says of it count for nothing.
 * @throws APIError 400 for everything that is neither a picture nor an office file of the accepted kinds
 */
export async function inspectFile(data: Buffer): Promise<FileType> {
  if (data.length === 0) throw fileRefusal('Tệp trống (0 byte). Hãy chọn lại tệp.');
  const detected = await fileTypeFromBuffer(data).catch(() => undefined);
  if (!detected) throw fileRefusal(`Không nhận ra loại tệp này. ${accepted}`);
  if (pictureTypes.includes(detected.mime)) return { mimeType: detected.mime, extension: `.${detected.ext}` };
  if (/hei[cf]/.test(detected.mime)) {
    throw fileRefusal(
      'Ảnh HEIC của iPhone chưa dùng được. Hãy gửi ảnh dạng JPEG (Cài đặt > Camera > Định dạng > Tương thích nhất).',
    );
  }
  const office = inspectOfficeFile(data, detected.mime);
  if (!office) throw fileRefusal(`Không nhận loại tệp này. ${accepted}`);
  return office;
}
