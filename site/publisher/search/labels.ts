/** What filters ask for. */
import { facetValuesOf } from '../../data/document-facets.ts';
import type { OfficialDocument } from '../../data/reader.ts';
import { monthOf } from '../../data/time.ts';
import type { EntryKind } from '../../search/indexed-entry.ts';
import type { FoundArticle } from './entries-of.ts';

const yearOf = (at: number) => monthOf(at).slice(0, 4);

export function labelsOfArticle(kind: EntryKind, { card, text, categories }: FoundArticle): string[] {
  return [
    `kind:${kind}`,
    `year:${yearOf(card.publishedAt)}`,
    ...categories.map((id) => `category:${id}`),
    ...(text.campaign === null ? [] : [`campaign:${text.campaign}`]),
  ];
}

export function labelsOfDocument(document: OfficialDocument): string[] {
  const names = { loai: 'type', 'co-quan': 'issuer', nam: 'year' } as const;
  const facets = facetValuesOf(document).flatMap(({ facet, slug }) =>
    facet in names ? [`${names[facet as keyof typeof names]}:${slug}`] : [],
  );
  return [
    'kind:van-ban',
    ...facets,
    ...(document.campaign === null ? [] : [`campaign:${document.campaign}`]),
  ];
}
