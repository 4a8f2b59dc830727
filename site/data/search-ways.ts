/** Ways to what readers look for that need no search: the page of the search names them. */
import { categoryAddress, monthAddress } from './addresses.ts';
import type { Category, ContentReader, Link, SearchWays } from './reader.ts';

/** The archive's own page leads to the months of older years. */
const shownYears = 3;
const shownFacets = ['loai', 'co-quan', 'nam'];

export function searchWays(reader: ContentReader): SearchWays {
  return {
    categories: categoryTree(reader.categories()),
    years: yearsOf(reader.shared('months', '')),
    documents: reader
      .shared('documentFilters', '')
      .filter(({ facet }) => shownFacets.includes(facet))
      .map(({ label, values }) => ({ label, values: values.map(linkOf) })),
  };
}

const linkOf = ({ label, href }: Link): Link => ({ label, href });

function categoryTree(categories: Category[]): SearchWays['categories'] {
  const ordered = categories.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const link = ({ title, slug }: Category): Link => ({ label: title, href: categoryAddress(slug) });
  const below = (id: string): Link[] =>
    ordered.filter(({ parent }) => parent === id).flatMap((child) => [link(child), ...below(child.id)]);
  const known = new Set(categories.map(({ id }) => id));
  return ordered
    .filter(({ parent }) => parent === null || !known.has(parent))
    .map((category) => ({ ...link(category), children: below(category.id) }));
}

/** @param months `yyyy-mm`, newest first */
function yearsOf(months: string[]): SearchWays['years'] {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))].slice(0, shownYears);
  return years.map((year) => ({
    year,
    months: months
      .filter((month) => month.startsWith(year))
      .map((month) => ({ label: `Tháng ${Number(month.slice(5))}`, href: monthAddress(month) })),
  }));
}
