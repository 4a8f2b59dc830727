import type { FeedItem, NewsFeed } from '../data/models.ts';
import { formatByline } from '../format/bylines.ts';
import { isoTime } from '../format/time.ts';
import { articleHtml } from './article-html.ts';
import { identityOf } from './feed-identity.ts';
import { element, htmlElement, textElement } from './xml-element.ts';

/** Atom (RFC 4287) with full texts. `self`: the feed's own address on the portal. */
export function writeAtom(news: NewsFeed, self: string, siteUrl: string): string {
  const newest = Math.max(0, ...news.items.map((item) => item.updatedAt));
  const feed = [
    textElement('id', siteUrl + self),
    textElement('title', news.title),
    news.description === null ? '' : textElement('subtitle', news.description),
    textElement('updated', isoTime(newest)),
    // Articles without a byline are the publisher's.
    person(news.publisher),
    element('link', '', { rel: 'self', type: 'application/atom+xml', href: siteUrl + self }),
    element('link', '', { rel: 'alternate', type: 'text/html', href: siteUrl + news.href }),
    ...news.items.map((item) => writeEntry(item, siteUrl)),
  ];
  const namespaces = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' };
  const xml = element('feed', feed.filter(Boolean).join('\n'), namespaces);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

const person = (name: string) => element('author', textElement('name', name));

function writeEntry(item: FeedItem, siteUrl: string): string {
  const { enclosure } = item;
  const parts = [
    textElement('id', identityOf(item, siteUrl)),
    textElement('title', item.title),
    element('link', '', { rel: 'alternate', type: 'text/html', href: siteUrl + item.href }),
    textElement('published', isoTime(item.publishedAt)),
    textElement('updated', isoTime(item.updatedAt)),
    ...item.bylines.map((byline) => person(formatByline(byline))),
    ...item.subjects.map((term) => element('category', '', { term })),
    enclosure === null
      ? ''
      : element('link', '', {
          rel: 'enclosure',
          type: enclosure.mimeType,
          length: enclosure.bytes,
          href: siteUrl + enclosure.href,
        }),
    item.sapo === null ? '' : textElement('summary', item.sapo),
    htmlElement('content', articleHtml(item, siteUrl), { type: 'html' }),
  ];
  return element('entry', parts.filter(Boolean).join('\n'));
}
