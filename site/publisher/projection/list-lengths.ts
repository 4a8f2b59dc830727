import { countArchivePages } from '../../data/archive.ts';
import { redirectsAddress } from '../../data/addresses.ts';
import { keyOf } from '../core/keys.ts';
import type { Touched } from '../core/touched.ts';
import { ofMonth, type AddressBook } from './address-book.ts';
import type { Content } from './content.ts';

/** Kinds of lists that have pages of their own. */
const kinds = ['category', 'campaign', 'month'];

/** Lengths of the lists that have pages of their own. */
export function readLengths(content: Content): Map<string, number> {
  // `;` follows `:`, so this is every name that begins with the kind.
  const ranges = kinds.map((kind) => `(name >= '${kind}:' AND name < '${kind};')`).join(' OR ');
  const rows = content.sql(`SELECT name, length FROM lists WHERE ${ranges}`).all();
  return new Map(rows.map((row) => [String(row['name']), Number(row['length'])]));
}

/** Archive and month pages that begin or end with the lengths of their lists. */
export function touchLengths(
  before: Map<string, number>,
  content: Content,
  book: AddressBook,
  touched: Touched,
): void {
  for (const [name, length] of readLengths(content)) {
    const earlier = before.get(name) ?? 0;
    if (earlier === length) continue;
    const [kind, argument] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
    if (kind === 'month' && (earlier === 0 || length === 0)) {
      touched.keys.add(keyOf.set('months'));
      touched.address(...ofMonth(argument));
    }
    const pages = [countArchivePages(earlier), countArchivePages(length)];
    const [fewer, more] = [Math.min(...pages), Math.max(...pages)];
    if (fewer === more) continue;
    const category = kind === 'category' ? content.all('categories').get(argument) : undefined;
    if (category) touched.address(...book.archivePages(category, fewer, more));
    const campaign = kind === 'campaign' ? content.all('campaigns').get(argument) : undefined;
    if (campaign) touched.address(...book.campaignArchivePages(campaign, fewer, more));
    // A campaign's archive pages have rules of their own each.
    if (campaign && campaign.formerSlugs.length > 0) touched.address(redirectsAddress);
  }
}
