/** Feeds by two parsers that are not ours, and by the rules of their specifications that parsers let pass. */
import { statSync } from 'node:fs';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { expect, it } from 'vitest';
import { filesLike, pathOf, read } from './published.ts';

const rssFiles = filesLike(/(^|\/)rss\.xml$/);
const isAbsolute = (address: string | undefined) => /^https?:\/\/[^/]+\//.test(address ?? '');
/** RFC 822 with a year of four digits, as RSS's own validator wants it. */
const rssDate = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const isoDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/;

/** Addresses in HTML that are not absolute, and elements that feeds must not carry. */
const faultsOfHtml = (html: string) => [
  ...[...html.matchAll(/\s(?:href|src)="(?!https?:|mailto:|tel:)([^"]*)"/g)].map((match) => match[1]),
  ...[...html.matchAll(/<(?:script|style|iframe|object|form|input)\b/g)].map((match) => match[0]),
];

it('RSS: whole, absolute, with true lengths and unique identities', async () => {
  expect(rssFiles.length).toBeGreaterThan(5);
  for (const file of rssFiles) {
    const { items = [], ...channel } = parseRssFeed(read(file));
    expect([channel.title, channel.description, channel.language].every(Boolean)).toBe(true);
    expect(channel.atom?.links?.[0]).toMatchObject({ rel: 'self', type: 'application/rss+xml' });
    expect(channel.atom?.links?.[0]?.href?.endsWith(`/${file}`)).toBe(true);
    expect(new Set(items.map(({ guid }) => guid?.value)).size).toBe(items.length);
    for (const { link, pubDate, guid, enclosures = [], content } of items) {
      expect(isAbsolute(link)).toBe(true);
      expect(pubDate).toMatch(rssDate);
      expect(guid).toMatchObject({ isPermaLink: false });
      expect(guid?.value).toMatch(/^tag:[a-z0-9.-]+,2026:[\w-]+$/);
      expect(faultsOfHtml(content?.encoded ?? '')).toEqual([]);
      expect(content?.encoded?.length).toBeGreaterThan(100);
      for (const { url, length } of enclosures)
        expect(length).toBe(statSync(pathOf(new URL(url ?? '').pathname.slice(1))).size);
    }
    const second = await new Parser().parseString(read(file));
    expect(second.items.map(({ title, link }) => [title, link])).toEqual(
      items.map(({ title, link }) => [title, link]),
    );
  }
});

it('Atom: every element that RFC 4287 asks for', async () => {
  const { entries = [], ...feed } = parseAtomFeed(read('atom.xml'));
  expect(isAbsolute(feed.id)).toBe(true);
  expect(feed.updated).toMatch(isoDate);
  expect(feed.authors?.[0]?.name).toBeTruthy();
  expect(feed.links?.map(({ rel }) => rel)).toEqual(['self', 'alternate']);
  expect(entries.length).toBe(20);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(20);
  for (const { title, updated, published, links, content } of entries) {
    expect(title?.value).toBeTruthy();
    expect([updated, published].every((date) => isoDate.test(date ?? ''))).toBe(true);
    expect((updated ?? '') >= (published ?? '')).toBe(true);
    expect(links?.every(({ href }) => isAbsolute(href))).toBe(true);
    expect(content?.type).toBe('html');
    expect(faultsOfHtml(content?.value ?? '')).toEqual([]);
  }
  expect((await new Parser().parseString(read('atom.xml'))).items).toHaveLength(20);
});

it('JSON Feed 1.1: what the specification asks for', () => {
  const { items, ...feed } = parseJsonFeed(read('feed.json'));
  expect(JSON.parse(read('feed.json'))).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
  expect([feed.home_page_url, feed.feed_url].every(isAbsolute)).toBe(true);
  expect(items).toHaveLength(20);
  for (const item of items ?? []) {
    expect(typeof item.id).toBe('string');
    expect(isAbsolute(item.url)).toBe(true);
    expect(faultsOfHtml(item.content_html ?? '')).toEqual([]);
  }
});
