import { categoryAddress } from '../addresses.ts';
import type { AsideFragment, FrontPage, PlainPage } from '../models.ts';
import type { Category, ContentReader } from '../reader.ts';
import { documentTeaser, teasersOf } from '../teasers.ts';

const lengths = { featured: 5, newest: 10, pinned: 5, block: 5, documents: 5, aside: 6 };

export function frontPage(reader: ContentReader): FrontPage {
  const featured = reader.newest('featured', lengths.featured);
  const shown = new Set(featured.map((card) => card.id));
  // As many more as may already stand among the featured ones: no title twice in the head of the page.
  const newest = reader.newest('all', lengths.newest + featured.length).filter((card) => !shown.has(card.id));
  return {
    chrome: reader.shared('chrome', ''),
    featured: teasersOf(reader, featured, true),
    newest: teasersOf(reader, newest.slice(0, lengths.newest), true),
    pinned: teasersOf(reader, reader.newest('pinned', lengths.pinned)),
    blocks: categoryBlocks(reader),
    documents: reader.documents().slice(0, lengths.documents).map(documentTeaser),
  };
}

export const byOrder = (a: Category, b: Category) => a.order - b.order || (a.id < b.id ? -1 : 1);

function categoryBlocks(reader: ContentReader): FrontPage['blocks'] {
  const categories = reader.categories().sort(byOrder);
  return categories
    .filter((category) => category.onHome)
    .map((category) => ({
      category: { label: category.title, href: categoryAddress(category.slug) },
      children: categories
        .filter((child) => child.parent === category.id)
        .map((child) => ({ label: child.title, href: categoryAddress(child.slug) })),
      articles: teasersOf(reader, reader.newest(`category:${category.id}`, lengths.block), true),
    }))
    .filter((block) => block.articles.length > 0);
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
