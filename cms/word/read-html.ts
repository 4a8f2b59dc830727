import { createHash } from 'node:crypto';
import mammoth from 'mammoth';

import { cleanLine } from './recognise/clean-text.ts';

/** A picture as it lay in the file. */
export interface WordPicture {
  contentType: string;
  data: Uint8Array;
  hash: string;
}

export interface WordHtml {
  /** mammoth's HTML; `<img src="picture:N">` is the N-th of `pictures`, counted from 0 */
  html: string;
  pictures: WordPicture[];
  /** What mammoth could not read, as it says it. */
  messages: string[];
}

/** mammoth forgets how a paragraph stands; captions and titles are known by it. */
const standings: Record<string, string> = { center: 'giua', right: 'phai', end: 'phai' };
const plainStyles = /^(?:|normal|body text.*|default.*|text body|list paragraph|no spacing|normal \(web\))$/i;

const styleMap = [
  "p[style-name='giua'] => p.giua:fresh",
  "p[style-name='phai'] => p.phai:fresh",
  "p[style-name='Title'] => p.tieu-de:fresh",
  "p[style-name='title'] => p.tieu-de:fresh",
  "p[style-name='Subtitle'] => p.sapo:fresh",
  "p[style-name='caption'] => p.chu-thich:fresh",
  "p[style-name='Caption'] => p.chu-thich:fresh",
  "p[style-name='Figure'] => p.chu-thich:fresh",
  "p[style-name='Illustration'] => p.chu-thich:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  'u => u',
  'comment-reference => sup',
];

interface Paragraph {
  type: string;
  alignment?: string;
  styleName?: string | null;
  numbering?: unknown;
  children?: Paragraph[];
}

function noteStandings(element: Paragraph): Paragraph {
  const children = element.children?.map(noteStandings);
  const copy = children ? { ...element, children } : element;
  const standing = standings[element.alignment ?? ''];
  if (element.type !== 'paragraph' || !standing || element.numbering) return copy;
  return plainStyles.test(element.styleName ?? '') ? { ...copy, styleName: standing } : copy;
}

/** Reads a .docx, which `unpack` has found harmless. Neither files nor addresses outside of it are opened. */
export async function readHtml(bytes: Uint8Array): Promise<WordHtml> {
  const pictures: WordPicture[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const data = new Uint8Array(await image.readAsArrayBuffer());
    const hash = createHash('sha256').update(data).digest('hex');
    pictures.push({ contentType: image.contentType, data, hash });
    return { src: `picture:${pictures.length - 1}` };
  });
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      convertImage,
      styleMap,
      transformDocument: noteStandings,
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
    },
  );
  return { html: value, pictures, messages: messages.map(({ message }) => cleanLine(message)) };
}
