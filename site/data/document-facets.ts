/** By what the documents library can be narrowed down: the same words for addresses, lists and the page's script. */
import type { OfficialDocument } from './reader.ts';
import { slugOf } from './slug.ts';
import { monthOf } from './time.ts';

export const facetNames = ['loai', 'linh-vuc', 'co-quan', 'nam', 'hieu-luc'] as const;
export type FacetName = (typeof facetNames)[number];

export const facetLabels: Record<FacetName, string> = {
  loai: 'Loại văn bản',
  'linh-vuc': 'Lĩnh vực',
  'co-quan': 'Cơ quan ban hành',
  nam: 'Năm ban hành',
  'hieu-luc': 'Hiệu lực',
};

export interface FacetValue {
  facet: FacetName;
  slug: string;
  /** As the document has it. */
  text: string;
}

export const isFacetName = (text: string): text is FacetName =>
  (facetNames as readonly string[]).includes(text);

/** Where a document stands in the library; texts that differ in spelling alone are one value. */
export function facetValuesOf(document: OfficialDocument): FacetValue[] {
  const texts: Record<FacetName, string | null> = {
    loai: document.kind,
    'linh-vuc': document.field,
    'co-quan': document.issuer,
    nam: monthOf(Date.parse(document.issuedAt)).slice(0, 4),
    'hieu-luc': document.state,
  };
  return facetNames.flatMap((facet) => {
    const text = texts[facet]?.trim() ?? '';
    const slug = slugOf(text);
    return slug === '' ? [] : [{ facet, slug, text }];
  });
}

/** The list of all documents with a value. */
export const facetListName = (facet: FacetName, slug: string) => `documents:${facet}:${slug}` as const;
