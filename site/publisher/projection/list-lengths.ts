import { monthSitemapAddress, redirectsAddress } from '../../data/addresses.ts';
import { archivePageSizeOf, countArchivePages } from '../../data/archive.ts';
import { monthsWithCards } from '../../data/card-months.ts';
import type { ListName } from '../../data/reader.ts';
import { seriesAddress, seriesPageAddress } from '../../data/series.ts';
import { keyOf } from '../core/keys.ts';
import type { Touched } from '../core/touched.ts';
import { byNumberPages, type AddressBook } from './address-book.ts';
import type { Content } from './content.ts';

/** Pages that begin or end with the lengths of their lists. */
export function touchLengths(content: Content, book: AddressBook, touched: Touched): void {
  const changed = content.lists.takeChanged();
  touchCards(changed, content, book, touched);
  for (const [list, before] of changed) {
    const now = content.lists.length(list);
    if (now === before) continue;
    if (list === 'documents-by-number')
      touched.address(...byNumberPages(Math.min(before, now), Math.max(before, now)));
    if (seriesAddress(list) !== null && (before === 0 || now === 0)) touchHead(list, touched);
    const size = archivePageSizeOf(list);
    const pages = [countArchivePages(before, size), countArchivePages(now, size)];
    touchArchive(list, Math.min(...pages), Math.max(...pages), { content, book, touched });
  }
}

/** The archive pages with the numbers from `after` + 1 to `upTo` begin or end. */
function touchArchive(
  list: ListName,
  after: number,
  upTo: number,
  { content, book, touched }: { content: Content; book: AddressBook; touched: Touched },
): void {
  if (after === upTo) return;
  const [kind, id = ''] = list.split(':');
  const category = kind === 'category' ? content.all('categories').get(id) : undefined;
  if (category) touched.address(...book.archivePages(category, after, upTo));
  const campaign = kind === 'campaign' ? content.all('campaigns').get(id) : undefined;
  if (campaign) touched.address(...book.campaignArchivePages(campaign, after, upTo));
  // A campaign's archive pages have rules of their own each.
  if (campaign && campaign.formerSlugs.length > 0) touched.address(redirectsAddress);
  if (seriesAddress(list) === null) return;
  for (let page = after + 1; page <= upTo; page++) touched.address(seriesPageAddress(list, page) ?? '');
}

function touchHead(list: ListName, touched: Touched): void {
  touched.address(seriesAddress(list) ?? '');
  if (list.startsWith('month:')) touchMonth(list.slice('month:'.length), touched);
}

function touchMonth(month: string, touched: Touched): void {
  touched.keys.add(keyOf.set('months'));
  touched.address(monthSitemapAddress(month));
}

/** Cards of the months that begin or end to have some. `changed`: lists with the lengths that they had before. */
function touchCards(
  changed: Map<ListName, number>,
  content: Content,
  book: AddressBook,
  touched: Touched,
): void {
  const now = content.lists.months().map(({ month }) => month);
  const before = new Set(now);
  for (const [list, length] of changed) {
    const [kind, month = ''] = list.split(':');
    if (kind !== 'month') continue;
    if (length > 0) before.add(month);
    else before.delete(month);
  }
  const earlier = [...before].sort().slice(-monthsWithCards);
  const later = now.slice(0, monthsWithCards);
  const other = [...earlier, ...later].filter((month) => earlier.includes(month) !== later.includes(month));
  for (const month of other) touched.address(...book.cardsOfMonth(month));
}
