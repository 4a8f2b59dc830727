/** What the filters offer, and what they ask of the index. */
import type { SearchRequest } from '../../search/answers.ts';
import type { Manifest } from '../../search/manifest.ts';
import { facetNames, type FacetName, type Wish } from './wish.ts';

export interface Choice {
  value: string;
  label: string;
}

/** Set before the name of a category for every category above it. */
const indent = '–\u{a0}';

/** The values of each filter, in the order in which they are offered; of those that the wish has a use for. */
export function choicesFor(manifest: Manifest, { kind }: Wish): Record<FacetName, Choice[]> {
  const titled = (things: { slug: string; title: string }[]) =>
    things.map(({ slug, title }) => ({ value: slug, label: title }));
  const isLibrary = kind === 'van-ban';
  return {
    category: isLibrary ? [] : categoriesBelow(manifest.categories, null, ''),
    year: manifest.years.map((year) => ({ value: String(year), label: String(year) })),
    campaign: titled(manifest.campaigns),
    type: isLibrary ? titled(manifest.types) : [],
    issuer: isLibrary ? titled(manifest.issuers) : [],
  };
}

function categoriesBelow(
  categories: Manifest['categories'],
  parent: string | null,
  before: string,
): Choice[] {
  const ids = new Set(categories.map(({ id }) => id));
  const isChild = (other: string | null) => (other !== null && ids.has(other) ? other : null) === parent;
  return categories
    .filter((category) => isChild(category.parent))
    .flatMap(({ id, slug, title }) => [
      { value: slug, label: before + title },
      ...categoriesBelow(categories, id, before + indent),
    ]);
}

/** The wish without what the index does not know any more: a category may have got another address. */
export function knownWish(manifest: Manifest, wish: Wish): Wish {
  const choices = choicesFor(manifest, wish);
  const chosen = { ...wish.chosen };
  for (const name of facetNames) {
    if (!choices[name].some(({ value }) => value === chosen[name])) chosen[name] = '';
  }
  return { ...wish, chosen };
}

/** What the index is asked for a wish that it knows. */
export function requestOf(manifest: Manifest, { text, kind, chosen, isByDate, page }: Wish): SearchRequest {
  const idOf = (things: { id: string; slug: string }[], slug: string) =>
    things.find((thing) => thing.slug === slug)?.id;
  const values: [string, string | undefined][] = [
    // Pictures have an index of their own: their kind is asked for only where nothing else is.
    ['kind', kind === 'anh' && text.trim() !== '' ? '' : kind],
    ['category', idOf(manifest.categories, chosen.category)],
    ['year', chosen.year],
    ['campaign', idOf(manifest.campaigns, chosen.campaign)],
    ['type', chosen.type],
    ['issuer', chosen.issuer],
  ];
  return {
    text,
    index: kind === 'anh' ? 'pictures' : 'main',
    labels: values.flatMap(([name, value]) => (value ? [`${name}:${value}`] : [])),
    sort: isByDate ? 'date' : 'relevance',
    page,
  };
}

/** The labels of the chosen filters, as readers see them within a sentence. */
export function chosenLabels(manifest: Manifest, wish: Wish): string[] {
  const choices = choicesFor(manifest, wish);
  return facetNames.flatMap((name) => {
    const choice = choices[name].find(({ value }) => value === wish.chosen[name] && value !== '');
    const label = choice?.label.replaceAll(indent, '') ?? '';
    return label === '' ? [] : [name === 'year' ? `năm ${label}` : label];
  });
}
