/**
 * The words of the publisher's own HTML as readers see them, block by block: paragraphs, headings, list items, cells,
 * quotations. Not for markup from elsewhere.
 */
export function textBlocks(html: string): string[] {
  return html
    .split(blockTag)
    .map((block) => plainText(block))
    .filter((block) => block !== '');
}

const blockTag =
  /<\/?(?:p|h[1-6]|[uo]l|li|table|thead|tbody|tr|t[dh]|div|blockquote|figure|figcaption|hr)(?:\s[^>]*)?>/;

function plainText(html: string): string {
  return html
    .replace(/<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, ' ')
    .trim();
}
