/** The documents library. */
import {
  documentFacetAddress,
  documentsAddress,
  documentsByNumberAddress,
  olderPageAddress,
} from '../addresses.ts';
import { addressesBelow, archiveRank, newestRank } from '../archive-list.ts';
import { facetLabels, facetListName, facetValuesOf, type FacetName } from '../document-facets.ts';
import { numberPageSize } from '../document-pages.ts';
import type { DocumentPage, DocumentRow, DocumentsPage } from '../models.ts';
import type { ContentReader, DocumentListName, OfficialDocument } from '../reader.ts';
import { seoHead } from '../seo-head.ts';
import { documentTeaser } from '../teasers.ts';
import { campaignLink } from './article.ts';
import { attachedFile } from './body-blocks.ts';

const relatedPerSide = 3;

/** The library, newest first. @param number of the archive page; null: the library's own page */
export function documentsPage(reader: ContentReader, number: number | null): DocumentsPage | null {
  return listPage(reader, 'documents', documentsAddress, number, null);
}

/** All documents with one value of a facet, newest first. */
export function documentFacetPage(
  reader: ContentReader,
  facet: FacetName,
  slug: string,
  number: number | null,
): DocumentsPage | null {
  const [use] = reader.names(facet, slug);
  if (use === undefined) return null;
  const chosen = { facet, slug, label: facetLabels[facet], value: use.form };
  return listPage(reader, facetListName(facet, slug), documentFacetAddress(facet, slug), number, chosen);
}

/** All documents from the least number on; pages are counted from 1. */
export function documentsByNumberPage(reader: ContentReader, number: number): DocumentsPage | null {
  const list = 'documents-by-number';
  if (number > 1 && !reader.shared('hasNumberPage', String(number))) return null;
  const hasNext = reader.shared('hasNumberPage', String(number + 1));
  const address = (page: number) =>
    page === 1 ? documentsByNumberAddress : olderPageAddress(documentsByNumberAddress, page);
  const documents = reader.documentSlice(list, (number - 1) * numberPageSize, numberPageSize).reverse();
  return {
    chrome: reader.shared('chrome', ''),
    order: 'number',
    head: documentsByNumberAddress,
    href: address(number),
    number: number === 1 ? null : number,
    chosen: null,
    filters: number === 1 ? reader.shared('documentFilters', '') : [],
    documents: documents.map((document) => rowOf(reader, document)),
    previous: number === 1 ? null : address(number - 1),
    next: hasNext ? address(number + 1) : null,
  };
}

function listPage(
  reader: ContentReader,
  list: DocumentListName,
  head: string,
  number: number | null,
  chosen: DocumentsPage['chosen'],
): DocumentsPage | null {
  const found = number === null ? headDocuments(reader, list, head) : archived(reader, list, head, number);
  if (found === null) return null;
  return {
    chrome: reader.shared('chrome', ''),
    order: 'date',
    head,
    href: number === null ? head : olderPageAddress(head, number),
    number,
    chosen,
    // Counts change with every document: archive pages, which would all change with them, do without.
    filters: number === null ? reader.shared('documentFilters', '') : [],
    documents: found.documents.map((document) => rowOf(reader, document)),
    previous: found.newer,
    next: found.older,
  };
}

function headDocuments(reader: ContentReader, list: DocumentListName, head: string) {
  const { rank, older } = newestRank(reader, list, addressesBelow(head));
  return { documents: reader.documentsToNewest(list, rank), newer: null, older };
}

function archived(reader: ContentReader, list: DocumentListName, head: string, number: number) {
  const place = archiveRank(reader, list, number, addressesBelow(head));
  if (place === null) return null;
  const { rank, length, newer, older } = place;
  return { documents: reader.documentSlice(list, rank, length), newer, older };
}

function rowOf(reader: ContentReader, document: OfficialDocument): DocumentRow {
  const { field, abstract, files } = document;
  return {
    ...documentTeaser(document),
    field,
    abstract,
    files: files.flatMap((id) => attachedFile(reader, id) ?? []),
  };
}

/** Every document for the library's script, newest first. */
export function documentsData(reader: ContentReader) {
  return reader.documents().map((document) => ({
    ...rowOf(reader, document),
    facets: Object.fromEntries(facetValuesOf(document).map(({ facet, slug }) => [facet, slug])),
  }));
}

export function documentPage(reader: ContentReader, slug: string): DocumentPage | null {
  const document = reader.documentBySlug(slug);
  if (document === null) return null;
  const { title, signer, abstract, effectiveAt } = document;
  const facets = facetValuesOf(document).map(({ facet, slug: value, text }) => ({
    facet,
    label: text,
    href: documentFacetAddress(facet, value),
  }));
  return {
    ...rowOf(reader, document),
    chrome: reader.shared('chrome', ''),
    facets,
    signer,
    campaign: campaignLink(reader, document.campaign),
    effectiveAt: effectiveAt === null ? null : Date.parse(effectiveAt),
    head: seoHead(reader, document.seo, { title, description: abstract, image: null }),
    related: relatedTo(reader, document),
  };
}

/** The nearest in time of the same field, then of the same kind. */
function relatedTo(reader: ContentReader, document: OfficialDocument) {
  const values = facetValuesOf(document);
  const found = new Map<string, OfficialDocument>();
  for (const wanted of ['linh-vuc', 'loai'] as const) {
    const value = values.find(({ facet }) => facet === wanted);
    if (value === undefined || found.size >= relatedPerSide) continue;
    const list = facetListName(wanted, value.slug);
    for (const direction of ['newer', 'older'] as const) {
      for (const other of reader.documentNeighbours(list, document, direction, relatedPerSide))
        found.set(other.id, other);
    }
  }
  const distance = (other: OfficialDocument) =>
    Math.abs(Date.parse(other.issuedAt) - Date.parse(document.issuedAt));
  return [...found.values()]
    .sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1))
    .slice(0, 2 * relatedPerSide)
    .sort((a, b) => Date.parse(b.issuedAt) - Date.parse(a.issuedAt) || (a.id < b.id ? 1 : -1))
    .map(documentTeaser);
}
