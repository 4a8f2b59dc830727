import type { FeedItem, NewsFeed } from '../data/models.ts';
import { formatByline } from '../format/bylines.ts';
import { articleHtml } from './article-html.ts';
import { identityOf } from './feed-identity.ts';
import { element, htmlElement, textElement } from './xml-element.ts';

const namespaces = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** RFC 822, as RSS wants it. @example rssDate(0) // => 'Thu, 01 Jan 1970 00:00:00 GMT' */
const rssDate = (instant: number) => new Date(instant).toUTCString();

/**
 * RSS 2.0 with full texts; the same content gives the same bytes whenever it is rendered.
 * @param self the feed's own address on the portal
 */
export function writeRss(news: NewsFeed, self: string, siteUrl: string): string {
  const newest = Math.max(0, ...news.items.map((item) => item.updatedAt));
  const channel = [
    textElement('title', news.title),
    textElement('link', siteUrl + news.href),
    element('atom:link', '', { href: siteUrl + self, rel: 'self', type: 'application/rss+xml' }),
    textElement('description', news.description ?? news.title),
    textElement('language', 'vi'),
    news.items.length === 0 ? '' : textElement('lastBuildDate', rssDate(newest)),
    ...news.items.map((item) => writeItem(item, siteUrl)),
  ];
  const rss = element('rss', element('channel', channel.filter(Boolean).join('\n')), namespaces);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${rss}\n`;
}

function writeItem(item: FeedItem, siteUrl: string): string {
  const { enclosure } = item;
  const parts = [
    textElement('title', item.title),
    textElement('link', siteUrl + item.href),
    // A name is no address that `<author>` would want.
    textElement('guid', identityOf(item, siteUrl), { isPermaLink: 'false' }),
    textElement('pubDate', rssDate(item.publishedAt)),
    ...item.bylines.map((byline) => textElement('dc:creator', formatByline(byline))),
    ...item.subjects.map((subject) => textElement('category', subject)),
    textElement('description', item.sapo ?? item.title),
    htmlElement('content:encoded', articleHtml(item, siteUrl)),
    enclosure === null
      ? ''
      : element('enclosure', '', {
          url: siteUrl + enclosure.href,
          length: enclosure.bytes,
          type: enclosure.mimeType,
        }),
  ];
  return element('item', parts.filter(Boolean).join('\n'));
}
