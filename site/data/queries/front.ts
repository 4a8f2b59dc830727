import { categoryAddress } from '../addresses.ts';
import type { AsideFragment, FrontPage, PlainPage } from '../models.ts';
import type { ArticleCard, Category, ContentReader, ListName } from '../reader.ts';
import { documentTeaser, teasersOf } from '../teasers.ts';

const lengths = { featured: 6, newest: 9, pinned: 4, block: 5, documents: 6, aside: 6 };
/** Blocks from this one on are short: readers have come far down the page. */
const firstShortBlock = 3;

export function frontPage(reader: ContentReader): FrontPage {
  const shown = new Set<string>();
  const next = (list: ListName, length: number) => notShownYet(reader, list, length, shown);
  return {
    chrome: reader.shared('chrome', ''),
    featured: teasersOf(reader, next('featured', lengths.featured), true),
    newest: teasersOf(reader, next('all', lengths.newest)),
    pinned: teasersOf(reader, next('pinned', lengths.pinned)),
    blocks: categoryBlocks(reader, (category) => next(`category:${category}`, lengths.block)),
    documents: reader.documents().slice(0, lengths.documents).map(documentTeaser),
  };
}

/** The newest of a list that no part of the page above shows, read no further than it takes; they count as shown. */
function notShownYet(
  reader: ContentReader,
  list: ListName,
  length: number,
  shown: Set<string>,
): ArticleCard[] {
  for (let asked = length; ;) {
    const cards = reader.newest(list, asked);
    const fresh = cards.filter((card) => !shown.has(card.id));
    if (fresh.length < length && cards.length === asked) {
      asked += length - fresh.length;
      continue;
    }
    for (const card of fresh) shown.add(card.id);
    return fresh;
  }
}

export const byOrder = (a: Category, b: Category) => a.order - b.order || (a.id < b.id ? -1 : 1);

function categoryBlocks(
  reader: ContentReader,
  newestOf: (category: string) => ArticleCard[],
): FrontPage['blocks'] {
  const categories = reader.categories().sort(byOrder);
  return categories
    .filter((category) => category.onHome)
    .map((category) => ({
      category: { label: category.title, href: categoryAddress(category.slug) },
      children: categories
        .filter((child) => child.parent === category.id)
        .map((child) => ({ label: child.title, href: categoryAddress(child.slug) })),
      articles: newestOf(category.id),
    }))
    .filter((block) => block.articles.length > 0)
    .map((block, index) => ({
      ...block,
      weight:
        index === 0 ? ('leading' as const) : index < firstShortBlock ? ('full' as const) : ('short' as const),
      articles: teasersOf(reader, block.articles, true),
    }));
}

export function asideFragment(reader: ContentReader): AsideFragment {
  return {
    pinned: teasersOf(reader, reader.newest('pinned', lengths.pinned)),
    newest: teasersOf(reader, reader.newest('all', lengths.aside)),
  };
}

export function plainPage(reader: ContentReader): PlainPage {
  return { chrome: reader.shared('chrome', '') };
}
