/** Links as a browser, a feed reader or a search engine finds them. */
import { XMLParser } from 'fast-xml-parser';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page as browsers see it, in the order of the document. */
export function elementsOf(html: string): Element[] {
  return [...walk(parse(html))];
}

function* walk(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* walk(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

const addressAttributes = ['href', 'src', 'action', 'poster', 'data-fragment'];
const addressMetas = ['og:image', 'og:url'];

function linksOfHtml(html: string): string[] {
  return elementsOf(html).flatMap((element) => {
    const plain = addressAttributes.map((name) => attributeOf(element, name));
    const sources = (attributeOf(element, 'srcset') ?? '')
      .split(',')
      .map((source) => source.trim().split(' ')[0] ?? null);
    const isMeta = addressMetas.includes(attributeOf(element, 'property') ?? '');
    const meta = isMeta ? attributeOf(element, 'content') : null;
    return [...plain, ...sources, meta].filter(
      (address): address is string => address !== null && address !== '',
    );
  });
}

function linksOfValue(value: unknown, key: string): string[] {
  if (typeof value === 'string') return isAddressKey(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, below]) =>
    linksOfValue(below, Array.isArray(value) ? key : inner),
  );
}

const isAddressKey = (key: string) =>
  /^(loc|link|guid|@_url|@_href|url|image|home_page_url|feed_url)$/.test(key);

const xml = new XMLParser({ ignoreAttributes: false, parseTagValue: false, parseAttributeValue: false });

/** Addresses that a file of the portal links to, as they stand in it. */
export function linksOf(path: string, text: string): string[] {
  if (path.endsWith('.xml')) return linksOfValue(xml.parse(text), '');
  if (path.endsWith('.json')) return linksOfValue(JSON.parse(text), '');
  if (path.endsWith('.css')) return [...text.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1] ?? '');
  return isPage(path) ? linksOfHtml(text) : [];
}

export const isPage = (path: string) => path.endsWith('/') || path.endsWith('.html');

/** The path on the portal that an address means, or null when it leads elsewhere. */
export function pathOnPortal(address: string, from: string, siteUrl: string): string | null {
  const url = URL.parse(address, siteUrl + from);
  return url?.origin === new URL(siteUrl).origin ? url.pathname : null;
}
