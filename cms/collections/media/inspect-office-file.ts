import { fileRefusal } from './file-refusal.ts';
import { compoundFile, type FileType, officeTypes } from './file-types.ts';

/**
 * What an office file is, by its content. @returns null when it is none that we take
 * @throws APIError 400 for macros, passwords and damage
 */
export function inspectOfficeFile(data: Buffer, detected: string): FileType | null {
  if (detected === officeTypes.pdf.mimeType) return inspectPdf(data);
  if (detected === compoundFile) return inspectCompoundFile(data);
  if (/macroenabled/i.test(detected)) throw hasMacros();
  const type = [officeTypes.docx, officeTypes.xlsx].find(({ mimeType }) => mimeType === detected);
  if (!type) return null;
  // Names of a ZIP's entries are never compressed.
  if (data.includes('vbaProject.bin') || data.includes('vbaData.xml')) throw hasMacros();
  return type;
}

/** Something before the mark could be read as a page by a careless browser. */
function inspectPdf(data: Buffer): FileType {
  if (data.subarray(0, 5).toString('latin1') !== '%PDF-')
    throw fileRefusal('Tệp này không phải PDF đúng chuẩn.');
  const end = data.subarray(-1024);
  if (!end.includes('%%EOF') || !end.includes('startxref')) {
    throw fileRefusal('Tệp PDF bị hỏng hoặc tải lên chưa trọn. Hãy mở thử trên máy rồi tải lại.');
  }
  return officeTypes.pdf;
}

function inspectCompoundFile(data: Buffer): FileType | null {
  const has = (stream: string) => data.includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage'))
    throw fileRefusal('Tệp có mật khẩu, người đọc không mở được. Hãy bỏ mật khẩu rồi tải lại.');
  if (has('_VBA_PROJECT')) throw hasMacros();
  if (has('WordDocument')) return officeTypes.doc;
  return has('Workbook') || has('Book') ? officeTypes.xls : null;
}

function hasMacros(): Error {
  return fileRefusal(
    'Tệp có macro (mã tự chạy) nên không nhận. Hãy lưu lại thành .docx, .xlsx hoặc PDF không có macro.',
  );
}
