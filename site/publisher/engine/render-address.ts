import { isCardAddress, redirectsAddress } from '../../data/addresses.ts';
import { socialCard } from '../../data/queries/cards.ts';
import type { PaintCard, ReadMedia } from '../cards/paint-card.ts';
import { forwardingPage } from '../core/forwarding-page.ts';
import type { PageRenderer } from '../definitions.ts';
import type { AddressBook } from '../projection/address-book.ts';
import type { Content } from '../projection/content.ts';
import type { Notes } from '../projection/notes.ts';
import { writeRedirectRules } from '../projection/redirect-rules.ts';
import type { SharedCache } from '../projection/shared-cache.ts';
import { TrackedReader } from '../projection/tracked-reader.ts';

export interface Source {
  content: Content;
  book: AddressBook;
  cache: SharedCache;
  renderer: PageRenderer;
  /** The portal's public address without a slash at the end. */
  siteUrl: string;
  readMedia: ReadMedia;
  paintCard: PaintCard;
}

/** 200: a page. 301: a page that forwards to where the address moved. 404: nothing stands there. */
export interface Outcome {
  status: 200 | 301 | 404;
  body: string | Uint8Array;
}

/** What stands at an address of the portal; `notes` takes down what it was made from. */
export async function renderAddress(path: string, source: Source, notes: Notes): Promise<Outcome> {
  const { content, book, cache, renderer, siteUrl } = source;
  if (path === redirectsAddress) return { status: 200, body: writeRedirectRules(content, book) };
  const reader = new TrackedReader(content, notes, cache);
  if (isCardAddress(path)) {
    const card = socialCard(reader, path);
    return card === null
      ? { status: 404, body: '' }
      : { status: 200, body: await source.paintCard(card, source.readMedia) };
  }
  const page = await renderer.render(path, reader);
  if (page.status === 200) return { status: 200, body: page.body };
  if (page.status !== 404)
    throw new Error(`rendering ${path} answered ${page.status}; a page answers 200 or 404`);
  const successor = book.successorOf(path);
  return successor === null
    ? { status: 404, body: '' }
    : { status: 301, body: forwardingPage(successor, siteUrl) };
}
