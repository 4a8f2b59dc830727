import { attributeOf, childrenOf, elementsIn, type Node } from './tree.ts';

/** What a page says of itself for machines: JSON-LD, OpenGraph and other `<meta>`. */
export interface PageMeta {
  /** By name or property, in lower case. */
  named: Map<string, string[]>;
  /** The object in JSON-LD that describes the article, or an empty one. */
  article: Record<string, unknown>;
  breadcrumbs: { name: string; url: string }[];
  canonical: string | null;
}

export function readMeta(document: Node): PageMeta {
  const meta: PageMeta = { named: new Map(), article: {}, breadcrumbs: [], canonical: null };
  for (const element of elementsIn(document)) {
    if (element.tagName === 'meta') addNamed(meta, element);
    if (element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical') {
      meta.canonical = attributeOf(element, 'href') || null;
    }
    if (element.tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json') {
      const text = childrenOf(element)
        .map((child) => ('value' in child ? child.value : ''))
        .join('');
      for (const thing of thingsIn(text)) addThing(meta, thing);
    }
  }
  return meta;
}

/** The first of some names that is there. */
export function metaOf({ named }: PageMeta, ...names: string[]): string | null {
  for (const name of names) {
    const found = named.get(name)?.find((value) => value !== '');
    if (found !== undefined) return found;
  }
  return null;
}

/** A text in JSON-LD, wherever it hides: plain, `{ name }`, or the first of a list. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value.normalize('NFC').trim() || null;
  if (Array.isArray(value)) return textIn(value[0]);
  if (typeof value !== 'object' || value === null) return null;
  const { name, url } = value as { name?: unknown; url?: unknown };
  return textIn(name) ?? textIn(url);
}

function addNamed({ named }: PageMeta, element: Parameters<typeof attributeOf>[0]): void {
  const name = (
    attributeOf(element, 'property') ||
    attributeOf(element, 'name') ||
    attributeOf(element, 'itemprop')
  ).toLowerCase();
  if (name !== '') named.set(name, [...(named.get(name) ?? []), attributeOf(element, 'content')]);
}

function thingsIn(json: string): Record<string, unknown>[] {
  try {
    return [JSON.parse(json) as unknown]
      .flat()
      .filter(isThing)
      .flatMap((one) => {
        const graph = one['@graph'];
        return Array.isArray(graph) ? graph.filter(isThing) : [one];
      });
  } catch {
    // Themes write broken JSON; the page has other sources.
    return [];
  }
}

const isThing = (one: unknown): one is Record<string, unknown> => typeof one === 'object' && one !== null;

function addThing(meta: PageMeta, thing: Record<string, unknown>): void {
  const type = textIn(thing['@type']) ?? '';
  if (/Article$|^BlogPosting$|^Report$/.test(type)) meta.article = thing;
  if (type !== 'BreadcrumbList' || !Array.isArray(thing.itemListElement)) return;
  meta.breadcrumbs = thing.itemListElement.flatMap((step: { name?: unknown; item?: unknown }) => {
    const name = textIn(step.name) ?? textIn(step.item);
    const { '@id': id } = (typeof step.item === 'object' && step.item !== null ? step.item : {}) as {
      '@id'?: unknown;
    };
    const url = typeof step.item === 'string' ? step.item : (textIn(id) ?? '');
    return name === null ? [] : [{ name, url }];
  });
}
