import { WordFileError } from './word-file-error.ts';

const begins = (bytes: Uint8Array, mark: string) =>
  Buffer.from(bytes.subarray(0, mark.length)).toString('latin1') === mark;

/** Name of the stream that an encrypted .docx keeps its contents in, as its container writes names. */
const encryptedMark = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Refuses what is no .docx by its first bytes, with advice for each kind of file that people send instead.
 * @throws WordFileError
 */
export function checkKind(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WordFileError('Tệp trống, không có gì bên trong. Hãy gửi lại tệp.');
  if (begins(bytes, 'PK\u0003\u0004')) return;
  if (begins(bytes, '\u00d0\u00cf\u0011\u00e0')) throw new WordFileError(messageForContainer(bytes));
  if (begins(bytes, '{\\rtf')) throw new WordFileError(saveAgain('Đây là tệp RTF'));
  if (begins(bytes, '%PDF')) throw new WordFileError(saveAgain('Đây là tệp PDF, không phải tệp Word'));
  throw new WordFileError(
    'Tệp bị hỏng hoặc không phải tệp Word. Hãy mở tệp bằng Word, lưu lại thành .docx rồi gửi lại.',
  );
}

function messageForContainer(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encryptedMark)
    ? 'Tệp có đặt mật khẩu nên không đọc được. Hãy mở bằng Word, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ tài liệu), lưu lại rồi gửi.'
    : saveAgain('Đây là tệp .doc kiểu cũ');
}

const saveAgain = (what: string) =>
  `${what}. Hãy mở bằng Word, chọn Lưu thành (Save As), kiểu “Word Document (.docx)”, rồi gửi tệp mới.`;
