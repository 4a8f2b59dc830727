/** How words that have pages are shown, made of the spellings in which they are in use. */
import { documentFacetAddress } from './addresses.ts';
import { facetLabels, facetNames } from './document-facets.ts';
import type { AuthorView, Byline, ContentReader, DocumentFilter, NameUse } from './reader.ts';
import { foldSpelling } from './spelling.ts';

/** Each word that shares the slug in its most used spelling, the most used word first. */
export function keywordTitles(reader: ContentReader, slug: string): string[] {
  return mostUsed(reader.names('tag', slug));
}

export function authorView(reader: ContentReader, slug: string): AuthorView {
  const uses = reader.names('author', slug);
  const bylines = uses.map(({ form, uses: count }) => ({ byline: JSON.parse(form) as Byline, count }));
  const roles = bylines.map(({ byline: { role, unit }, count }) => ({
    form: [role, unit].filter(Boolean).join(' '),
    uses: count,
  }));
  return {
    names: mostUsed(bylines.map(({ byline, count }) => ({ form: byline.name, uses: count }))),
    roles: mostUsed(roles.filter(({ form }) => form !== '')),
    isContributor: bylines.length > 0 && bylines.every(({ byline }) => byline.isContributor),
  };
}

/** Facets with more than one value; years newest first, other values by how many documents have them. */
export function documentFilters(reader: ContentReader): DocumentFilter[] {
  const found = reader.documentFacets();
  return facetNames.flatMap((facet) => {
    const values = found
      .filter((value) => value.facet === facet)
      .map(({ slug, count }) => {
        const label = mostUsed(reader.names(facet, slug))[0] ?? slug;
        return { slug, label, href: documentFacetAddress(facet, slug), count };
      })
      .sort((a, b) => (facet === 'nam' ? 0 : b.count - a.count) || (a.slug < b.slug ? -1 : 1));
    if (facet === 'nam') values.reverse();
    return values.length < 2 ? [] : [{ facet, label: facetLabels[facet], values }];
  });
}

/** One spelling of each word, the most used of both; equal ones in the order in which they were given. */
function mostUsed(forms: NameUse[]): string[] {
  const words = new Map<string, { best: NameUse; all: number }>();
  for (const use of forms) {
    const word = words.get(foldSpelling(use.form));
    if (word === undefined) words.set(foldSpelling(use.form), { best: { ...use }, all: use.uses });
    else {
      word.all += use.uses;
      if (word.best.form === use.form) word.best.uses += use.uses;
      else if (use.uses > word.best.uses) word.best = { ...use };
    }
  }
  return [...words.values()].sort((a, b) => b.all - a.all).map(({ best }) => best.form);
}
