/** What changes because time passes: windows that open or close, articles that expire, publications that fall due. */
import { redirectsAddress } from '../../data/addresses.ts';
import { boundariesAfter, exclusiveEnd, startOf } from '../../data/windows.ts';
import { newsSince, startOfPeriod } from '../../data/periods.ts';
import { keyOf } from '../core/keys.ts';
import type { Touched } from '../core/touched.ts';
import type { CollectionName } from '../../../cms/feed/wire.ts';
import type { AddressBook } from '../projection/address-book.ts';
import type { Content } from '../projection/content.ts';

interface Window {
  startsAt: string | null;
  endsAt: string | null;
}

const boundaries = (window: Window, after: number) =>
  boundariesAfter(startOf(window.startsAt), exclusiveEnd(window.endsAt), after);

/** Touches what is shown otherwise at `now` than at `before`; both in milliseconds. */
export function touchWindows(
  content: Content,
  book: AddressBook,
  before: number,
  now: number,
  touched: Touched,
): void {
  const crosses = (window: Window) => boundaries(window, before).some((instant) => instant <= now);
  for (const banner of content.all('banners').values()) {
    if (crosses(banner)) touched.keys.add(keyOf.set('banners'));
  }
  for (const announcement of content.all('announcements').values()) {
    if (crosses(announcement)) touched.keys.add(keyOf.set('announcements'));
  }
  for (const campaign of content.all('campaigns').values()) {
    if (!crosses(campaign)) continue;
    touched.keys.add(keyOf.set('campaigns')).add(keyOf.campaign(campaign.id));
    touched.address(...book.ofCampaign(campaign));
    if (campaign.formerSlugs.length > 0) touched.address(redirectsAddress);
  }
  if (startOfPeriod('halfYear', before) !== startOfPeriod('halfYear', now))
    touched.keys.add(keyOf.period('halfYear'));
  // A day that takes nothing from the news shows nothing else.
  const oldest = oldestNews(content, before);
  if (oldest !== null && oldest < newsSince(startOfPeriod('day', now))) touched.keys.add(keyOf.period('day'));
}

/** When the oldest article was published that counts as news at `now`; null when there is none. */
function oldestNews(content: Content, now: number): number | null {
  const question =
    "SELECT min(e.at) AS at FROM list_entries e JOIN lists l ON l.number = e.list WHERE l.name = 'all' AND e.at >= ?";
  const at = content.sql(question).get(newsSince(startOfPeriod('day', now)))?.['at'];
  return at === null || at === undefined ? null : Number(at);
}

/** Articles whose time is over at `now`. */
export function expiredArticles(content: Content, now: number): string[] {
  return content
    .sql('SELECT id FROM articles WHERE expires_at IS NOT NULL AND expires_at <= ?')
    .all(now)
    .map((row) => String(row['id']));
}

/** Documents to ask the newsroom for, because their hour has come. */
export function dueDocuments(content: Content, now: number): [CollectionName, string][] {
  return content
    .sql('SELECT collection, id FROM due WHERE at <= ? ORDER BY at LIMIT 500')
    .all(now)
    .map((row) => [String(row['collection']) as CollectionName, String(row['id'])]);
}

/** The next instant after `now` at which something changes by itself; null when nothing is planned. */
export function nextBoundary(content: Content, now: number): number | null {
  const windows: Window[] = (['announcements', 'banners', 'campaigns'] as const).flatMap((collection) => [
    ...content.all(collection).values(),
  ]);
  const instants = windows.flatMap((window) => boundaries(window, now));
  for (const question of [
    'SELECT min(expires_at) AS at FROM articles WHERE expires_at > ?',
    'SELECT min(at) AS at FROM due WHERE at > ?',
  ]) {
    const at = content.sql(question).get(now)?.['at'];
    if (at !== null && at !== undefined) instants.push(Number(at));
  }
  instants.push(startOfPeriod('halfYear', now, 1));
  const oldest = oldestNews(content, now);
  if (oldest !== null) instants.push(startOfPeriod('day', oldest, 2));
  return instants.length === 0 ? null : instants.reduce((a, b) => Math.min(a, b));
}
