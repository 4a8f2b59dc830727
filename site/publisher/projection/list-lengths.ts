import { monthsWithCards } from '../../data/card-months.ts';
import { countArchivePages } from '../../data/archive.ts';
import { keyOf } from '../core/keys.ts';
import type { Touched } from '../core/touched.ts';
import { ofMonth, type AddressBook } from './address-book.ts';
import type { Content } from './content.ts';

/** Lengths of the lists that have pages of their own: categories and months. */
export function readLengths(content: Content): Map<string, number> {
  const rows = content
    .sql(
      "SELECT name, length FROM lists WHERE (name >= 'category:' AND name < 'category;') OR (name >= 'month:' AND name < 'month;')",
    )
    .all();
  return new Map(rows.map((row) => [String(row['name']), Number(row['length'])]));
}

/** Archive and month pages that begin or end with the lengths of their lists. */
export function touchLengths(
  before: Map<string, number>,
  content: Content,
  book: AddressBook,
  touched: Touched,
): void {
  const now = readLengths(content);
  touchCards(before, now, book, touched);
  for (const [name, length] of now) {
    const earlier = before.get(name) ?? 0;
    if (earlier === length) continue;
    const [kind, argument] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
    if (kind === 'month' && (earlier === 0 || length === 0)) {
      touched.keys.add(keyOf.set('months'));
      touched.address(...ofMonth(argument));
    }
    const category = kind === 'category' ? content.all('categories').get(argument) : undefined;
    if (category === undefined) continue;
    const pages = [countArchivePages(earlier), countArchivePages(length)];
    touched.address(...book.archivePages(category, Math.min(...pages), Math.max(...pages)));
  }
}

/** Cards of the months that begin or end to have some. */
function touchCards(
  before: Map<string, number>,
  now: Map<string, number>,
  book: AddressBook,
  touched: Touched,
): void {
  const [earlier, later] = [before, now].map(monthsOfCards) as [string[], string[]];
  const changed = [...earlier, ...later].filter((month) => earlier.includes(month) !== later.includes(month));
  for (const month of changed) touched.address(...book.cardsOfMonth(month));
}

function monthsOfCards(lengths: Map<string, number>): string[] {
  return [...lengths]
    .flatMap(([name, length]) => (name.startsWith('month:') && length > 0 ? name.slice('month:'.length) : []))
    .sort()
    .slice(-monthsWithCards);
}
