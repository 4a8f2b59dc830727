import { checkKind } from './check-kind.ts';
import { findHiddenText } from './hidden-text.ts';
import { wordLimits } from './limits.ts';
import { originalHtml } from './original-html.ts';
import { readHtml, type WordPicture } from './read-html.ts';
import { recognise, type RecognisedArticle } from './recognise/recognise.ts';
import { unpack } from './unpack.ts';
import { WordFileError } from './word-file-error.ts';

export interface WordFile {
  recognised: RecognisedArticle;
  /** The file's text as it stood there, harmless; see `originalHtml`. */
  original: string;
  pictures: WordPicture[];
  /** What whoever sent the file should know about it. */
  notices: string[];
}

/**
 * Reads one .docx and recognises the article in it; nothing of it is run and nothing outside of it is opened.
 * @throws WordFileError with what to do, for a file that cannot be read
 */
export async function readWordFile(bytes: Uint8Array): Promise<WordFile> {
  checkKind(bytes);
  const { texts, hasMacros } = await unpack(bytes);
  const { html, pictures, messages } = await readHtml(bytes).catch((cause: unknown) => {
    throw new WordFileError(
      `Không đọc được nội dung tệp. Hãy mở bằng Word, lưu lại thành tệp .docx mới rồi gửi lại. (${String(cause).slice(0, 120)})`,
    );
  });
  if (pictures.length > wordLimits.pictures)
    throw new WordFileError(
      `Tệp có ${pictures.length} ảnh, nhiều hơn mức ${wordLimits.pictures} ảnh một bài. Hãy tách thành nhiều tệp.`,
    );
  const recognised = recognise(html);
  const hidden = findHiddenText(texts, html);
  if (!recognised.bodyHtml && !recognised.title && hidden.length === 0)
    throw new WordFileError('Tệp không có chữ nào. Hãy kiểm tra lại tệp rồi gửi lại.');
  recognised.unplaced.push(...hidden, ...lostPictures(messages));
  return { recognised, original: originalHtml(html), pictures, notices: hasMacros ? [macros] : [] };
}

const macros = 'Tệp có macro. Chỉ chữ và ảnh được lấy; macro không được chạy và không được giữ lại.';

/** Pictures that lie elsewhere (a link to a web page or a disk) never reached the file. */
function lostPictures(messages: string[]) {
  return messages
    .filter((message) => /external image|Could not find image file/i.test(message))
    .map(() => ({
      text: '[Ảnh chỉ có liên kết]',
      reason: 'Ảnh không nằm trong tệp Word mà chỉ là liên kết: hãy tải ảnh lên riêng',
    }));
}
