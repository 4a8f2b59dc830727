import type { Category as StoredCategory } from '../../payload-types.ts';
import type { Category } from '../wire.ts';
import { formerSlugs, type StoredSlug } from './former-slugs.ts';
import { toId, toText } from './values.ts';

/** The published form of a category. */
export function categorySnapshot(category: StoredCategory, addresses: StoredSlug[]): Category | null {
  if (!category.slug) return null;
  return {
    id: category.id,
    title: category.title,
    slug: category.slug,
    description: toText(category.description),
    parent: toId(category.parent),
    order: category.order ?? 0,
    onHome: category.onHome === true,
    formerSlugs: formerSlugs(addresses, category.slug),
  };
}
