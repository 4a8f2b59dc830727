import {
  categoryAddress,
  categoryFeedAddress,
  campaignAddress,
  campaignsAddress,
  documentAddress,
  documentsAddress,
  feedAddress,
  frontAddress,
  monthSitemapAddress,
  sitemapAddress,
} from '../addresses.ts';
import type { FeedItem, NewsFeed, SitemapEntry } from '../models.ts';
import { pictureOf } from '../pictures.ts';
import type { ArticleCard, ContentReader } from '../reader.ts';
import { addressOf, categoryLink } from '../teasers.ts';
import { followingMonth, startOfMonth } from '../time.ts';
import { campaignsWithPage } from './campaign.ts';

const feedLength = 20;

/** Newest articles of the portal, or of one category; null when there is no such category. */
export function newsFeed(reader: ContentReader, categorySlug: string | null): NewsFeed | null {
  const site = reader.shared('site', '');
  if (categorySlug === null) {
    const items = feedItems(reader, reader.newest('all', feedLength, 'full'));
    return { title: site.name, description: site.description, href: frontAddress, self: feedAddress, items };
  }
  const found = reader.categoryBySlug(categorySlug);
  const category = found && reader.category(found.id);
  if (category === null) return null;
  return {
    title: `${category.title} – ${site.name}`,
    description: category.description,
    href: categoryAddress(categorySlug),
    self: categoryFeedAddress(categorySlug),
    items: feedItems(reader, reader.newest(`category:${category.id}`, feedLength, 'full')),
  };
}

function feedItems(reader: ContentReader, cards: ArticleCard[]): FeedItem[] {
  return cards.flatMap((card) => {
    const text = reader.text(card.id);
    const category = categoryLink(reader, card.category);
    if (text === null || category === null) return [];
    const { id, title, sapo, publishedAt } = card;
    const picture = card.cover === null ? null : pictureOf(reader, card.cover);
    const href = `${category.href}${card.slug}/`;
    const { bylines, revisedAt } = text;
    return [{ id, title, href, sapo, category: category.label, bylines, publishedAt, revisedAt, picture }];
  });
}

/** Articles that the first sitemap names; older ones are in the sitemaps of their months. */
const sitemapLength = 200;

/** Who publishes the news that the sitemaps name. */
export function publisherName(reader: ContentReader): string {
  return reader.shared('site', '').name;
}

/** Pages, categories, campaigns, documents and the newest articles. */
export function sitemap(reader: ContentReader): SitemapEntry[] {
  const page = (href: string): SitemapEntry => ({ href, changedAt: null, news: null });
  return [
    page(frontAddress),
    ...reader.categories().map((category) => page(categoryAddress(category.slug))),
    page(campaignsAddress),
    ...campaignsWithPage(reader).map((campaign) => page(campaignAddress(campaign.slug))),
    page(documentsAddress),
    ...reader.documents().map((document) => page(documentAddress(document.slug))),
    ...articleEntries(reader, reader.newest('all', sitemapLength)),
  ];
}

/** Articles of one month, or null when it has none. */
export function monthSitemap(reader: ContentReader, month: string): SitemapEntry[] | null {
  if (!reader.shared('months', '').includes(month)) return null;
  return articleEntries(
    reader,
    reader.between('all', startOfMonth(month), startOfMonth(followingMonth(month))),
  );
}

function articleEntries(reader: ContentReader, cards: ArticleCard[]): SitemapEntry[] {
  return cards.flatMap((card) => {
    const href = addressOf(reader, card);
    const { title, publishedAt } = card;
    return href === null ? [] : [{ href, changedAt: publishedAt, news: { title, publishedAt } }];
  });
}

export function sitemapIndex(reader: ContentReader): { href: string; changedAt: number | null }[] {
  const months = reader.shared('months', '').map(monthSitemapAddress);
  return [sitemapAddress, ...months].map((href) => ({ href, changedAt: null }));
}
