const blocks =
  'address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|video|audio|script|style';
const anyBlock = new RegExp(`(</?(?:${blocks})(?:\\s[^>]*)?/?>)`, 'i');
const blockTag = new RegExp(`^<(/?)(${blocks})(?:\\s[^>]*?)?(/?)>$`, 'i');
/** Where blank lines part paragraphs although something is open around them. */
const holdsParagraphs = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'center',
  'div',
  'section',
  'td',
]);

/**
 * Paragraphs of WordPress's classic editor, which stores none: blank lines part them, single line ends are breaks.
 * The block editor's text has paragraphs of its own and passes as it is.
 */
export function addParagraphs(html: string): string {
  if (html.includes('<!-- wp:')) return html;
  const open: string[] = [];
  return html
    .replaceAll(/\r\n?/g, '\n')
    .split(anyBlock)
    .map((piece) => {
      const [, isEnd, name, isEmpty] = blockTag.exec(piece) ?? [];
      if (name === undefined) return parted(piece, open.at(-1)?.toLowerCase() ?? null);
      if (isEnd) open.length = Math.max(0, lastIndexOf(open, name));
      else if (!isEmpty && name.toLowerCase() !== 'hr') open.push(name);
      return piece;
    })
    .join('');
}

function lastIndexOf(open: string[], name: string): number {
  const index = open.findLastIndex((one) => one.toLowerCase() === name.toLowerCase());
  // An end without a beginning closes nothing.
  return index < 0 ? open.length : index;
}

function parted(text: string, around: string | null): string {
  if (text.trim() === '') return text;
  const pieces = text.split(/\n\s*\n/).filter((piece) => piece.trim() !== '');
  if (around !== null && (pieces.length < 2 || !holdsParagraphs.has(around))) return text;
  return pieces.map((piece) => `<p>${piece.trim().replaceAll('\n', '<br>\n')}</p>\n`).join('');
}
