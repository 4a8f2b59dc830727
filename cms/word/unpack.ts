import JSZip from 'jszip';

import { wordLimits } from './limits.ts';
import { WordFileError } from './word-file-error.ts';

const damaged =
  'Tệp bị hỏng, không mở được. Hãy mở tệp bằng Word, lưu lại thành tệp .docx mới rồi gửi lại; nếu Word cũng không mở được thì cần bản khác.';
const tooLarge =
  'Tệp quá lớn khi mở ra. Hãy bỏ bớt nội dung hoặc giảm cỡ ảnh trong Word (Nén ảnh), rồi gửi lại.';

export interface Unpacked {
  /** Parts that hold text, by their name inside the file. */
  texts: Map<string, string>;
  hasMacros: boolean;
}

/**
 * Unpacks a .docx within bounds before anything else reads it, whatever sizes it declares.
 * @throws WordFileError for what is damaged, too large, or no Word document
 */
export async function unpack(bytes: Uint8Array): Promise<Unpacked> {
  const zip = await JSZip.loadAsync(bytes).catch((cause: unknown) => {
    throw new WordFileError(/encrypted/i.test(String(cause)) ? encryptedZip : damaged);
  });
  const parts = Object.values(zip.files).filter((part) => !part.dir);
  if (parts.length > wordLimits.parts) throw new WordFileError(tooLarge);
  checkDocument(parts.map(({ name }) => name));
  const texts = new Map<string, string>();
  let [all, written] = [0, 0];
  for (const part of parts) {
    const isText = /\.(?:xml|rels)$/i.test(part.name);
    const most = Math.min(
      wordLimits.part,
      wordLimits.unpacked - all,
      isText ? wordLimits.texts - written : Infinity,
    );
    const content = await unpackPart(part, most, isText);
    all += content.size;
    if (isText) {
      written += content.size;
      texts.set(part.name, content.text);
    }
  }
  return { texts, hasMacros: parts.some(({ name }) => /vbaProject\.bin$/i.test(name)) };
}

const encryptedZip = 'Tệp có đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu, lưu lại rồi gửi.';

function checkDocument(names: string[]): void {
  if (names.includes('[Content_Types].xml') && names.some((name) => /^word\/document\d*\.xml$/i.test(name)))
    return;
  const isOther = names.some((name) => /^(?:xl|ppt)\/|^content\.xml$/.test(name));
  throw new WordFileError(
    isOther
      ? 'Đây không phải tệp Word .docx (có thể là Excel, PowerPoint hoặc OpenDocument). Hãy lưu thành .docx rồi gửi lại.'
      : damaged,
  );
}

/** Stops as soon as more comes out than may: an entry of some kilobytes can unpack to gigabytes. */
function unpackPart(
  part: JSZip.JSZipObject,
  most: number,
  keep: boolean,
): Promise<{ size: number; text: string }> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = part.nodeStream('nodebuffer');
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) {
        stream.pause();
        reject(new WordFileError(tooLarge, 413));
      } else if (keep) chunks.push(chunk);
    });
    stream.on('error', () => reject(new WordFileError(damaged)));
    stream.on('end', () => resolve({ size, text: Buffer.concat(chunks).toString('utf8') }));
  });
}
