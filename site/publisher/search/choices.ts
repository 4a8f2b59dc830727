/** What filters can ask for, from the projection and from what is indexed. */
import { startOf } from '../../data/windows.ts';
import type { Manifest } from '../../search/manifest.ts';
import type { Content } from '../projection/content.ts';
import { readNames } from '../projection/names.ts';
import type { SearchStore } from './search-store.ts';

export type Choices = Pick<Manifest, 'categories' | 'campaigns' | 'years' | 'types' | 'issuers'>;

export function choicesOf(content: Content, store: SearchStore): Choices {
  const now = Number(content.meta('asOf') ?? 0);
  const categories = [...content.all('categories').values()].sort(
    (a, b) => a.order - b.order || (a.id < b.id ? -1 : 1),
  );
  const campaigns = [...content.all('campaigns').values()]
    // As everywhere: before it begins nobody hears of it.
    .filter((campaign) => (startOf(campaign.startsAt) ?? 0) <= now)
    .sort((a, b) => (startOf(b.startsAt) ?? 0) - (startOf(a.startsAt) ?? 0) || (a.id < b.id ? -1 : 1));
  return {
    categories: categories.map(({ id, slug, title, parent }) => ({ id, slug, title, parent })),
    campaigns: campaigns.map(({ id, slug, title }) => ({ id, slug, title })),
    years: valuesOf(store, 'year')
      .map(Number)
      .sort((a, b) => b - a),
    types: named(content, 'loai', valuesOf(store, 'type')),
    issuers: named(content, 'co-quan', valuesOf(store, 'issuer')),
  };
}

/** Values of a label that entries of the main index have. */
function valuesOf(store: SearchStore, label: string): string[] {
  const prefix = `@${label}:`;
  return store
    .sql("SELECT term FROM terms WHERE idx = 'main' AND file = -1 AND term >= ? AND term < ? ORDER BY term")
    .all(prefix, `@${label};`)
    .map((row) => String(row['term']).slice(prefix.length));
}

/** With the spelling that is used most. */
function named(content: Content, facet: 'loai' | 'co-quan', slugs: string[]) {
  return slugs
    .map((slug) => ({ slug, title: readNames(content, facet, slug)[0]?.form ?? slug }))
    .sort((a, b) => a.title.localeCompare(b.title, 'vi') || (a.slug < b.slug ? -1 : 1));
}
