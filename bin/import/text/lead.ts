import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * Takes the lead out of a text whose first paragraph is all bold: that is how portals without a field for it have it.
 * Null when the text does not begin so.
 */
export function takeBoldLead(html: string): { lead: string; rest: string } | null {
  const fragment = parseFragment(html);
  const first = fragment.childNodes.find((node) => !isBlank(node));
  if (!first || !('tagName' in first) || first.tagName !== 'p') return null;
  const parts = first.childNodes.filter((node) => !isBlank(node));
  if (parts.length === 0 || !parts.every(isBold)) return null;
  const lead = textOf(first);
  if (lead.length < 30 || lead.length > 700) return null;
  fragment.childNodes = fragment.childNodes.filter((node) => node !== first);
  return { lead, rest: serialize(fragment) };
}

/** The words of a piece of HTML on one line. */
export function plainText(html: string): string {
  return textOf(parseFragment(html));
}

function textOf(node: Tree.Node): string {
  const collect = (one: Tree.Node): string => {
    if (one.nodeName === '#text') return (one as Tree.TextNode).value;
    if (one.nodeName === 'script' || one.nodeName === 'style') return '';
    return 'childNodes' in one ? one.childNodes.map(collect).join(one.nodeName === 'br' ? ' ' : '') : '';
  };
  return collect(node)
    .normalize('NFC')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();
}

function isBlank(node: Tree.Node): boolean {
  if (node.nodeName === '#comment' || node.nodeName === 'br') return true;
  if (node.nodeName === 'img') return false;
  if (node.nodeName === '#text') return (node as Tree.TextNode).value.replaceAll('\u00a0', ' ').trim() === '';
  return 'childNodes' in node && node.childNodes.length > 0 && node.childNodes.every(isBlank);
}

function isBold(node: Tree.Node): boolean {
  if (node.nodeName === 'strong' || node.nodeName === 'b') return !holdsPicture(node);
  if (node.nodeName !== 'span' && node.nodeName !== 'em' && node.nodeName !== 'i') return false;
  const element = node;
  const style = element.attrs.find(({ name }) => name === 'style')?.value ?? '';
  if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) return !holdsPicture(node);
  const parts = element.childNodes.filter((child) => !isBlank(child));
  return parts.length > 0 && parts.every(isBold);
}

function holdsPicture(node: Tree.Node): boolean {
  return node.nodeName === 'img' || ('childNodes' in node && node.childNodes.some(holdsPicture));
}
