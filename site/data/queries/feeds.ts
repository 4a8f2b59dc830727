import { categoryAddress, frontAddress } from '../addresses.ts';
import type { FeedItem, NewsFeed } from '../models.ts';
import { largestFile, pictureOf } from '../pictures.ts';
import type { ArticleCard, ContentReader, FeedText, ListName } from '../reader.ts';
import { categoryLink } from '../teasers.ts';
import { blocksOf } from './body-blocks.ts';

const feedLength = 20;

/** Newest articles of the portal, or of one category; null when there is no such category. */
export function newsFeed(reader: ContentReader, categorySlug: string | null): NewsFeed | null {
  const { name, description } = reader.shared('site', '');
  if (categorySlug === null)
    return { title: name, publisher: name, description, href: frontAddress, items: itemsOf(reader, 'all') };
  const found = reader.categoryBySlug(categorySlug);
  const category = found && reader.category(found.id);
  if (category === null) return null;
  return {
    title: `${category.title} – ${name}`,
    publisher: name,
    description: category.description,
    href: categoryAddress(categorySlug),
    items: itemsOf(reader, `category:${category.id}`),
  };
}

function itemsOf(reader: ContentReader, list: ListName): FeedItem[] {
  return reader.newestTexts(list, feedLength).flatMap(({ card, text }) => itemOf(reader, card, text));
}

function itemOf(reader: ContentReader, card: ArticleCard, text: FeedText): FeedItem[] {
  const category = categoryLink(reader, card.category);
  if (category === null) return [];
  const { id, title, sapo, publishedAt, cover } = card;
  const { bylines, source, revisedAt, tags, body } = text;
  return [
    {
      id,
      title,
      href: `${category.href}${card.slug}/`,
      sapo,
      subjects: [...new Set([category.label, ...tags])],
      bylines,
      source,
      publishedAt,
      updatedAt: Math.max(publishedAt, revisedAt ?? publishedAt),
      cover: cover === null ? null : pictureOf(reader, cover),
      enclosure: cover === null ? null : largestFile(reader, cover),
      body: blocksOf(reader, body),
    },
  ];
}
