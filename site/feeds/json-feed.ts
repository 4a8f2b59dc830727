import type { FeedItem, NewsFeed } from '../data/models.ts';
import { formatByline } from '../format/bylines.ts';
import { isoTime } from '../format/time.ts';
import { articleHtml } from './article-html.ts';
import { identityOf } from './feed-identity.ts';

/** JSON Feed 1.1 with full texts. `self`: the feed's own address on the portal. */
export function writeJsonFeed(news: NewsFeed, self: string, siteUrl: string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: news.title,
    home_page_url: siteUrl + news.href,
    feed_url: siteUrl + self,
    ...(news.description !== null && { description: news.description }),
    language: 'vi',
    authors: [{ name: news.publisher, url: `${siteUrl}/` }],
    items: news.items.map((item) => itemOf(item, siteUrl)),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function itemOf(item: FeedItem, siteUrl: string) {
  const { bylines, enclosure, sapo } = item;
  return {
    id: identityOf(item, siteUrl),
    url: siteUrl + item.href,
    title: item.title,
    content_html: articleHtml(item, siteUrl),
    ...(sapo !== null && { summary: sapo }),
    ...(enclosure !== null && { image: siteUrl + enclosure.href }),
    date_published: isoTime(item.publishedAt),
    date_modified: isoTime(item.updatedAt),
    ...(bylines.length > 0 && { authors: bylines.map((byline) => ({ name: formatByline(byline) })) }),
    tags: item.subjects,
    language: 'vi',
  };
}
