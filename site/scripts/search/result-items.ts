/** Results as entries of a list, as the other lists of the portal are written. */
import type { Piece, SearchResult } from '../../search/answers.ts';
import { formatDay, isoDay } from '../../format/time.ts';
import { element } from './elements.ts';

/** News or a document: title, what it is, excerpt. */
export function resultItem(result: SearchResult): HTMLLIElement {
  const { href, title, excerpt } = result;
  const heading = element('h3', {}, element('a', { href }, ...marked(title)));
  const text = element('div', {}, heading, aboutOf(result), summaryOf(excerpt));
  return element('li', { className: 'teaser' }, ...thumbnailOf(result), text);
}

/** Puts an excerpt in the place of the one that the item shows. */
export function showExcerpt(item: Element, excerpt: Piece[]): void {
  item.querySelector('.summary')?.replaceWith(summaryOf(excerpt));
}

const summaryOf = (excerpt: Piece[]) =>
  element('p', { className: 'summary', hidden: excerpt.length === 0 }, ...marked(excerpt));

/** A picture; it leads to the article that shows it. */
export function pictureItem(result: SearchResult): HTMLLIElement {
  const { href, title } = result;
  const caption = element('h3', {}, element('a', { href }, ...marked(title)));
  return element('li', { className: 'teaser' }, ...thumbnailOf(result), caption, aboutOf(result));
}

function aboutOf({ kind, number, category, at }: SearchResult): HTMLParagraphElement {
  const about = element('p', { className: 'meta' });
  if (kind === 'van-ban') about.append(element('span', {}, 'Văn bản'), ' ');
  if (number !== null) about.append(element('b', {}, number), ' ');
  if (category !== null) about.append(element('a', { href: category.href }, category.title), ' ');
  about.append(element('time', { dateTime: isoDay(at) }, formatDay(at)));
  return about;
}

/** Beside a title that says the same, so it has no words of its own. */
function thumbnailOf({ picture }: SearchResult): HTMLElement[] {
  if (picture === null) return [];
  const { src, width, height } = picture;
  // `loading` comes first: an address that is set before it would be fetched at once.
  const image = element('img', { loading: 'lazy', decoding: 'async', width, height, alt: '', src });
  return [element('picture', {}, image)];
}

/** The true text with what was found in it. */
function marked(pieces: Piece[]): (Node | string)[] {
  return pieces.map(({ text, isHit }) => (isHit ? element('mark', {}, text) : text));
}
