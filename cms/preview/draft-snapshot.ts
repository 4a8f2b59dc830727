import {
  publishedCollections,
  type StoredCollection,
  type StoredRow,
} from '../feed/published-collections.ts';
import { toId, toInstant } from '../feed/snapshots/values.ts';
import { documentSchemas, type Category, type PublishedDocument } from '../feed/wire.ts';
import { toSlug } from '../slugs/to-slug.ts';

/** A document as a form or the database has it: anything may be missing. */
export type DraftRow = { id: string } & Record<string, unknown>;

/** Stands in for the category that an article has not been given yet. */
export const noCategory: Category = {
  id: 'chua-chon',
  title: 'Chưa chọn chuyên mục',
  slug: 'chua-chon-chuyen-muc',
  description: null,
  parent: null,
  order: 0,
  onHome: false,
  formerSlugs: [],
};

/**
 * The form in which a document would be published, whatever it still lacks; null when there is nothing to show, such
 * as a banner without its picture.
 * @param now stands in for times that are not set, in milliseconds
 */
export function draftSnapshot<C extends StoredCollection>(
  collection: C,
  row: DraftRow,
  now: number,
): PublishedDocument<C> | null {
  const slug = typeof row['slug'] === 'string' ? toSlug(row['slug']) : '';
  const completed = { ...row, ...standIns(collection, row, now), slug: slug || 'ban-xem-truoc' };
  const { snapshot } = publishedCollections[collection];
  const document = snapshot(completed as unknown as StoredRow<C>, []);
  const parsed = documentSchemas[collection].safeParse(document);
  return parsed.success ? (parsed.data as PublishedDocument<C>) : null;
}

function standIns(collection: StoredCollection, row: DraftRow, now: number): Record<string, unknown> {
  const instant = new Date(now).toISOString();
  if (collection === 'articles') {
    const category = toId(row['category'] as string | null) ?? noCategory.id;
    // Removal in time is no matter of the preview: who looks wants to see the article.
    return { category, publishedAt: toInstant(row['publishedAt']) ?? instant, expiresAt: null };
  }
  if (collection === 'documents') return { issuedAt: toInstant(row['issuedAt']) ?? instant };
  return {};
}
