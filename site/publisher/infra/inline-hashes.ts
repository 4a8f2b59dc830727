/** Which scripts and styles a release writes into its pages, for the policy that lets them run. */
import { createHash } from 'node:crypto';
import { defaultTreeAdapter as tree, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { notFoundAddress } from '../../data/addresses.ts';
import type { InlineHashes } from '../../servers/header-rules.ts';
import type { PageRenderer } from '../definitions.ts';
import { AddressBook } from '../projection/address-book.ts';
import { Content } from '../projection/content.ts';
import { Notes } from '../projection/notes.ts';
import { openState } from '../projection/schema.ts';
import { SharedCache } from '../projection/shared-cache.ts';
import { TrackedReader } from '../projection/tracked-reader.ts';

/**
 * Hashes what stands in the frame of all pages. It is taken from a page of an empty newsroom, so that nothing that
 * somebody has written can be in it.
 */
export async function inlineHashesOf(renderer: PageRenderer): Promise<InlineHashes> {
  const state = openState(':memory:');
  try {
    const content = new Content(state);
    const book = new AddressBook(content, renderer.plainPages, () => 0);
    const reader = new TrackedReader(content, new Notes(), new SharedCache(content, book, 0));
    const { body } = await renderer.render(notFoundAddress, reader);
    return hashInline(body);
  } finally {
    state.close();
  }
}

/** The hashes of a page's inline scripts and styles. Data for machines (`application/ld+json`) never runs. */
export function hashInline(html: string): InlineHashes {
  const elements = [...elementsOf(parse(html))];
  const isScript = (element: DefaultTreeAdapterTypes.Element) =>
    element.tagName === 'script' &&
    attribute(element, 'src') === undefined &&
    runs(attribute(element, 'type'));
  return {
    scripts: elements.filter(isScript).map(hashOf),
    styles: elements.filter(({ tagName }) => tagName === 'style').map(hashOf),
  };
}

const runs = (type: string | undefined) =>
  type === undefined || type === 'module' || type === 'text/javascript' || type === '';

function hashOf(element: DefaultTreeAdapterTypes.Element): string {
  const text = element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const attribute = (element: DefaultTreeAdapterTypes.Element, wanted: string) =>
  element.attrs.find(({ name }) => name === wanted)?.value;

function* elementsOf(parent: DefaultTreeAdapterTypes.ParentNode): Generator<DefaultTreeAdapterTypes.Element> {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue;
    yield node;
    yield* elementsOf(node);
  }
}
