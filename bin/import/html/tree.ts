/** Looking around in a parsed page. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.Node;

export const isElement = (node: Node): node is Element => 'tagName' in node;

export function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** All elements below a node, in the order in which they stand. */
export function* elementsIn(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** An attribute in NFC without blanks around it; empty when it is not there. */
export function attributeOf({ attrs }: Element, name: string): string {
  return (
    attrs
      .find((one) => one.name === name)
      ?.value.normalize('NFC')
      .trim() ?? ''
  );
}

/** `class` and `id` together, in lower case: where themes say what a part is. */
export function labelsOf(element: Element): string {
  return ` ${attributeOf(element, 'class')} ${attributeOf(element, 'id')} `.toLowerCase();
}

/** The words below a node on one line. */
export function wordsOf(node: Node): string {
  return collect(node)
    .normalize('NFC')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();
}

function collect(node: Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (/^(script|style|noscript|template|#comment)$/.test(node.nodeName)) return '';
  const joint = /^(p|div|br|li|td|h\d|section|figure|figcaption)$/.test(node.nodeName) ? ' ' : '';
  return childrenOf(node).map(collect).join('') + joint;
}

export function findElement(node: Node, wanted: (element: Element) => boolean): Element | null {
  for (const element of elementsIn(node)) if (wanted(element)) return element;
  return null;
}

export function detach(element: Element): void {
  const parent = element.parentNode;
  if (parent) parent.childNodes = parent.childNodes.filter((child) => child !== element);
}
