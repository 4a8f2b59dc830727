import { Feed } from 'feed';
import type { Byline, FeedItem, NewsFeed } from '../data/models.ts';
import { formatByline } from '../format/bylines.ts';
import { dropUnwritable } from '../format/xml.ts';

/** The feed with absolute addresses; the same content gives the same bytes, whenever it is rendered. */
export function buildNewsFeed(news: NewsFeed, siteUrl: string): Feed {
  const newest = Math.max(0, ...news.items.map((item) => item.revisedAt ?? item.publishedAt));
  const feed = new Feed({
    id: siteUrl + news.href,
    title: dropUnwritable(news.title),
    description: dropUnwritable(news.description ?? ''),
    link: siteUrl + news.href,
    feed: siteUrl + news.self,
    feedLinks: { json: siteUrl + news.self },
    language: 'vi',
    generator: false,
    copyright: '',
    updated: new Date(newest),
  });
  for (const item of news.items) feed.addItem(feedItem(item, siteUrl));
  return feed;
}

function feedItem(item: FeedItem, siteUrl: string) {
  return {
    id: item.id,
    title: dropUnwritable(item.title),
    link: siteUrl + item.href,
    description: dropUnwritable(item.sapo ?? item.title),
    category: [{ name: dropUnwritable(item.category) }],
    // The library takes an empty list of authors for an author and fails.
    ...(item.bylines.length > 0 && { author: item.bylines.map(authorOf) }),
    date: new Date(item.revisedAt ?? item.publishedAt),
    published: new Date(item.publishedAt),
    ...(item.picture && { image: { url: siteUrl + item.picture.src, type: 'image/jpeg', length: 0 } }),
  };
}

const authorOf = (byline: Byline) => ({ name: dropUnwritable(formatByline(byline)) });
