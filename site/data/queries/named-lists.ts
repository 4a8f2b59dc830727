/** Pages of tags and of the names that articles are signed with. */
import { authorAddress, keywordAddress, olderPageAddress } from '../addresses.ts';
import { pageOf } from '../archive-list.ts';
import type { AuthorPage, KeywordPage } from '../models.ts';
import type { ContentReader, ListName } from '../reader.ts';
import { teasersOf } from '../teasers.ts';

/** @param number of the archive page; null: the tag's own page */
export function keywordPage(reader: ContentReader, slug: string, number: number | null): KeywordPage | null {
  const words = reader.shared('keywordTitles', slug);
  const list = words.length === 0 ? null : listPart(reader, `keyword:${slug}`, keywordAddress(slug), number);
  return list && { ...list, words };
}

export function authorPage(reader: ContentReader, slug: string, number: number | null): AuthorPage | null {
  const author = reader.shared('author', slug);
  const list =
    author.names.length === 0 ? null : listPart(reader, `author:${slug}`, authorAddress(slug), number);
  return list && { ...list, author };
}

function listPart(reader: ContentReader, list: ListName, head: string, number: number | null) {
  const page = pageOf(reader, list, number, head);
  if (page === null) return null;
  const { cards, newer, older } = page;
  return {
    chrome: reader.shared('chrome', ''),
    head,
    href: number === null ? head : olderPageAddress(head, number),
    number,
    articles: teasersOf(reader, cards, true),
    newer,
    older,
  };
}
