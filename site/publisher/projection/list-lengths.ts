import { archivePageSizeOf, countArchivePages } from '../../data/archive.ts';
import { seriesAddress, seriesPageAddress } from '../../data/series.ts';
import { keyOf } from '../core/keys.ts';
import type { Touched } from '../core/touched.ts';
import { byNumberPages, type AddressBook } from './address-book.ts';
import type { Content } from './content.ts';
import { monthSitemapAddress } from '../../data/addresses.ts';

/** Pages that begin or end with the lengths of their lists. */
export function touchLengths(content: Content, book: AddressBook, touched: Touched): void {
  for (const [list, before] of content.lists.takeChanged()) {
    const now = content.lists.length(list);
    if (now === before) continue;
    const size = archivePageSizeOf(list);
    const pages = [countArchivePages(before, size), countArchivePages(now, size)];
    const [after, upTo] = [Math.min(...pages), Math.max(...pages)];
    if (list.startsWith('category:')) {
      const category = content.all('categories').get(list.slice('category:'.length));
      if (category !== undefined) touched.address(...book.archivePages(category, after, upTo));
    } else if (list === 'documents-by-number') {
      touched.address(...byNumberPages(Math.min(before, now), Math.max(before, now)));
    } else if (seriesAddress(list) !== null) {
      const begins = before === 0 || now === 0;
      if (begins) touched.address(seriesAddress(list) ?? '');
      for (let page = after + 1; page <= upTo; page++) touched.address(seriesPageAddress(list, page) ?? '');
      if (begins && list.startsWith('month:')) touchMonth(list.slice('month:'.length), touched);
    }
  }
}

function touchMonth(month: string, touched: Touched): void {
  touched.keys.add(keyOf.set('months'));
  touched.address(monthSitemapAddress(month));
}
