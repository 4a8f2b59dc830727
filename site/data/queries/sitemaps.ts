import {
  campaignAddress,
  campaignsAddress,
  categoryAddress,
  documentAddress,
  documentsAddress,
  frontAddress,
  monthsAddress,
  monthSitemapAddress,
  newsSitemapAddress,
  sitemapAddress,
} from '../addresses.ts';
import type { SitemapEntry } from '../models.ts';
import { newsSince } from '../periods.ts';
import { largestFile } from '../pictures.ts';
import type { ArticleCard, ArticleFacts, ContentReader } from '../reader.ts';
import { addressOf } from '../teasers.ts';
import { followingMonth, startOfMonth } from '../time.ts';
import { campaignsWithPage } from './campaign.ts';

/** Articles that the first sitemap names; older ones are in the sitemaps of their months. */
const newestLength = 200;
/** Search engines take no more of one page. */
const picturesOfPage = 20;

/** Who publishes the news that the sitemaps name. */
export function publisherName(reader: ContentReader): string {
  return reader.shared('site', '').name;
}

/** Pages, categories, campaigns, documents and the newest articles. */
export function sitemap(reader: ContentReader): SitemapEntry[] {
  const page = (href: string): SitemapEntry => ({ href, changedAt: null });
  return [
    page(frontAddress),
    ...reader.categories().map((category) => page(categoryAddress(category.slug))),
    page(campaignsAddress),
    ...campaignsWithPage(reader).map((campaign) => page(campaignAddress(campaign.slug))),
    page(documentsAddress),
    page(monthsAddress),
    ...reader.documents().map((document) => page(documentAddress(document.slug))),
    ...articleEntries(reader, reader.newestFacts('all', newestLength)),
  ];
}

/** Articles of one month, or null when it has none. */
export function monthSitemap(reader: ContentReader, month: string): SitemapEntry[] | null {
  if (!reader.shared('months', '').includes(month)) return null;
  const [from, to] = [startOfMonth(month), startOfMonth(followingMonth(month))];
  return articleEntries(reader, reader.factsBetween('all', from, to));
}

type Described = { card: ArticleCard; facts: ArticleFacts };

function articleEntries(reader: ContentReader, articles: Described[]): SitemapEntry[] {
  return articles.flatMap(({ card, facts }) => {
    const href = addressOf(reader, card);
    if (href === null) return [];
    const changedAt = Math.max(card.publishedAt, facts.revisedAt ?? card.publishedAt);
    return [{ href, changedAt, pictures: picturesOf(reader, card, facts) }];
  });
}

function picturesOf(reader: ContentReader, card: ArticleCard, facts: ArticleFacts): string[] {
  const media = [...new Set([card.cover, ...facts.pictures])].filter((id) => id !== null);
  return media.slice(0, picturesOfPage).flatMap((id) => largestFile(reader, id)?.href ?? []);
}

/** News of the last two days; older ones are no news to search engines. */
export function newsSitemap(reader: ContentReader): SitemapEntry[] {
  const since = newsSince(reader.period('day'));
  return reader.between('all', since, endOfTime).flatMap((card) => {
    const href = addressOf(reader, card);
    const { title, publishedAt } = card;
    return href === null ? [] : [{ href, changedAt: null, news: { title, publishedAt } }];
  });
}

const endOfTime = Date.UTC(9999, 0);

export function sitemapIndex(reader: ContentReader): { href: string; changedAt: number | null }[] {
  const months = reader.shared('months', '').map(monthSitemapAddress);
  return [sitemapAddress, newsSitemapAddress, ...months].map((href) => ({ href, changedAt: null }));
}
