import {
  type Element,
  attributeOf,
  isElement,
  isText,
  type Node,
  parseHtml,
  toHtml,
} from './recognise/html-tree.ts';

const allowed = new Set(
  'p h1 h2 h3 h4 h5 h6 strong em u s sub sup br ul ol li table thead tbody tr td th blockquote dl dt dd'.split(
    ' ',
  ),
);
const classes = new Set(['giua', 'phai', 'tieu-de', 'sapo', 'chu-thich']);

/**
 * mammoth's HTML for showing beside the article: only harmless elements without links; pictures become
 * `<img data-picture="N">`, which whoever shows it gives an address.
 */
export function originalHtml(html: string): string {
  return toHtml(parseHtml(html).flatMap(harmless));
}

function harmless(node: Node): Node[] {
  if (isText(node)) return [node];
  if (!isElement(node)) return [];
  if (node.tagName === 'img') return picture(node);
  const childNodes = node.childNodes.flatMap(harmless);
  if (!allowed.has(node.tagName)) return childNodes;
  const attrs = node.attrs.filter(
    ({ name, value }) => /^(?:col|row)span$/.test(name) || (name === 'class' && classes.has(value)),
  );
  return [{ ...node, attrs, childNodes }];
}

function picture(element: Element): Node[] {
  const [, number] = /^picture:(\d+)$/.exec(attributeOf(element, 'src')) ?? [];
  return number === undefined ? [] : [{ ...element, attrs: [{ name: 'data-picture', value: number }] }];
}
