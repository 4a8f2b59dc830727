import { htmlToBody, type HtmlToBody } from '../../body/html-to-body.ts';
import { unsoundness } from '../../body/sound-body.ts';
import { textToBody } from '../../body/text-to-body.ts';

/** The clean body of what the clipboard holds; null when the editor's own way is the right one. */
export function pastedBody(clipboard: Pick<DataTransfer, 'getData' | 'files'>): HtmlToBody | null {
  if (isOwnCopy(clipboard.getData('application/x-lexical-editor'))) return null;
  const html = clipboard.getData('text/html');
  const text = clipboard.getData('text/plain');
  if (html === '') return text === '' ? null : { ...textToBody(text), leftOut: [], picturesLeftOut: 0 };
  // A picture copied by itself comes as a file beside an <img>: the editor uploads it.
  if (clipboard.files.length > 0 && text.trim() === '') return null;
  return htmlToBody(html);
}

/** Whether this is a copy from an editor like this one that holds nothing but what bodies hold. */
function isOwnCopy(json: string): boolean {
  if (json === '') return false;
  try {
    const { nodes } = JSON.parse(json) as { nodes?: unknown };
    return Array.isArray(nodes) && unsoundness({ root: { type: 'root', children: nodes } }) === null;
  } catch {
    return false;
  }
}
