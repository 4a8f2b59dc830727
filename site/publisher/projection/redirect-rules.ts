/** The portal's `_redirects` file: what servers answer for addresses that moved, in Netlify's notation. */
import { categoryAddress, documentAddress } from '../../data/addresses.ts';
import { named, type AddressBook } from './address-book.ts';
import type { Content } from './content.ts';

/**
 * Exact rules come first, then one wildcard a former category slug; each is a permanent redirect.
 * The file grows with the moves that were made, not with the archive.
 */
export function writeRedirectRules(content: Content, book: AddressBook): string {
  const exact = [...movedAddresses(content, book)]
    .map((from) => [from, book.exists(from) ? null : book.successorOf(from)] as const)
    .filter((rule): rule is readonly [string, string] => rule[1] !== null)
    .map(([from, to]) => `${inRules(from)} ${to} 301`);
  return [...new Set(exact)]
    .sort()
    .concat(wildcards(content))
    .map((line) => `${line}\n`)
    .join('');
}

/** A query stands behind its path, parameter by parameter. */
const inRules = (from: string) => from.replace('?', ' ').replaceAll('&', from.includes('?') ? ' ' : '&');

function* movedAddresses(content: Content, book: AddressBook): Generator<string> {
  for (const { from, to } of content.all('redirects').values()) {
    // A rule is one line of words: a blank would make it another rule, or two.
    if (!/\s/.test(from + to)) yield from;
  }
  for (const campaign of content.all('campaigns').values()) yield* book.ofCampaign(campaign);
  for (const document of content.all('documents').values()) yield* named(document, documentAddress);
  const moved = content.sql('SELECT DISTINCT article FROM former_addresses ORDER BY article').all();
  for (const row of moved) yield* book.ofArticle(String(row['article']));
}

function wildcards(content: Content): string[] {
  const categories = [...content.all('categories').values()];
  const present = new Set(categories.map((category) => category.slug));
  return categories
    .flatMap((category) => category.formerSlugs.map((former) => [former.slug, category.slug] as const))
    .filter(([from]) => !present.has(from))
    .map(([from, to]) => `${categoryAddress(from)}* ${categoryAddress(to)}:splat 301`)
    .sort();
}
