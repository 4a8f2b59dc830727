import { type DefaultTreeAdapterMap, parseFragment, serialize } from 'parse5';

import { cleanLines } from './clean-text.ts';

export type Node = DefaultTreeAdapterMap['childNode'];
export type Element = DefaultTreeAdapterMap['element'];
type Fragment = DefaultTreeAdapterMap['documentFragment'];

export const parseHtml = (html: string): Node[] => parseFragment(html).childNodes;

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const isText = (node: Node): node is DefaultTreeAdapterMap['textNode'] => node.nodeName === '#text';

export const childrenOf = (node: Node): Node[] => (isElement(node) ? node.childNodes : []);

export function attributeOf(element: Element, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

/** The same element with other children. */
export function withChildren(element: Element, childNodes: Node[]): Element {
  return { ...element, childNodes };
}

export function toHtml(nodes: Node[]): string {
  const fragment: Fragment = { nodeName: '#document-fragment', childNodes: nodes };
  return serialize(fragment);
}

/** All elements with one of these names, in reading order; what lies inside of one is not looked at. */
export function findElements(nodes: Node[], ...names: string[]): Element[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return names.includes(node.tagName) ? [node] : findElements(node.childNodes, ...names);
  });
}

const lines = new Set([
  'p',
  'li',
  'tr',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dt',
  'dd',
  'blockquote',
]);

/** What a reader sees, blocks and line breaks on lines of their own. */
export function textOf(nodes: Node[]): string {
  return cleanLines(rawText(nodes));
}

function rawText(nodes: Node[]): string {
  return nodes
    .map((node) => {
      if (isText(node)) return node.value.replaceAll(/[\n\t]/g, ' ');
      if (!isElement(node)) return '';
      if (node.tagName === 'br') return '\n';
      const inner = rawText(node.childNodes);
      return lines.has(node.tagName) ? `\n${inner}\n` : inner;
    })
    .join('');
}

/** Whether (nearly) all letters stand inside elements with this name. */
export function isWholly(nodes: Node[], name: 'strong' | 'em'): boolean {
  const [inside, all] = countLetters(nodes, name, false);
  return all > 0 && inside / all > 0.95;
}

function countLetters(nodes: Node[], name: string, within: boolean): [number, number] {
  let [inside, all] = [0, 0];
  for (const node of nodes) {
    if (isText(node)) {
      const letters = node.value.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      all += letters;
      if (within) inside += letters;
    } else if (isElement(node)) {
      const [inner, total] = countLetters(node.childNodes, name, within || node.tagName === name);
      inside += inner;
      all += total;
    }
  }
  return [inside, all];
}

/** Takes the first characters off, counted without white space; what was around them stays. */
export function dropBeginning(nodes: Node[], text: string): Node[] {
  let left = text.replaceAll(/\s/g, '').length;
  const drop = (node: Node): Node => {
    if (left === 0) return node;
    if (isElement(node)) return withChildren(node, node.childNodes.map(drop));
    if (!isText(node)) return node;
    const value = node.value.normalize('NFC');
    let at = 0;
    for (; at < value.length && left > 0; at++) if (/\S/.test(value[at] ?? '')) left--;
    return { ...node, value: left === 0 ? value.slice(at).trimStart() : '' };
  };
  return nodes.map(drop);
}
