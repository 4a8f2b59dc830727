/**
 * Lists whose pages are found by the list's name alone: tags, authors, months, the documents library and its filters.
 * (A category's pages are found by its slug, which is not the list's name.)
 */
import {
  authorAddress,
  documentFacetAddress,
  documentsAddress,
  keywordAddress,
  monthAddress,
  olderPageAddress,
} from './addresses.ts';
import { facetListName, isFacetName } from './document-facets.ts';
import type { ListName } from './reader.ts';

/** The address of the list's own page; null for a list that has none, or that is found otherwise. */
export function seriesAddress(list: string): string | null {
  if (list === 'documents') return documentsAddress;
  const [kind = '', first = '', second] = list.split(':');
  if (kind === 'keyword') return keywordAddress(first);
  if (kind === 'author') return authorAddress(first);
  if (kind === 'month') return monthAddress(first);
  return kind === 'documents' && second !== undefined ? documentFacetAddress(first, second) : null;
}

export interface SeriesPlace {
  list: ListName;
  /** Number of the archive page; null: the list's own page. */
  page: number | null;
}

/** The list and page that an address belongs to, whether or not anything stands there. */
export function seriesAt(path: string): SeriesPlace | null {
  const parts = /^(.*\/)trang\/([1-9]\d{0,8})\/$/.exec(path);
  const list = listWithHead(parts?.[1] ?? path);
  return list === null ? null : { list, page: parts === null ? null : Number(parts[2]) };
}

/** @example seriesPageAddress('month:2026-10', 3) // => '/luu-tru/2026/10/trang/3/' */
export function seriesPageAddress(list: string, page: number | null): string | null {
  const head = seriesAddress(list);
  return head === null || page === null ? head : olderPageAddress(head, page);
}

function listWithHead(path: string): ListName | null {
  if (path === documentsAddress) return 'documents';
  const [first, second = '', third, ...more] = path.split('/').slice(1, -1);
  if (!path.endsWith('/') || more.length > 0 || !isSlug(second)) return null;
  if (first === 'tu-khoa' && third === undefined) return `keyword:${second}`;
  if (first === 'tac-gia' && third === undefined) return `author:${second}`;
  if (third === undefined || !isSlug(third)) return null;
  if (first === 'luu-tru') return `month:${second}-${third}`;
  return first === 'van-ban' && isFacetName(second) ? facetListName(second, third) : null;
}

const isSlug = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
