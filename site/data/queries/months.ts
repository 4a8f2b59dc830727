/** The archive by months. */
import { monthAddress, monthsAddress, olderPageAddress } from '../addresses.ts';
import { pageOf } from '../archive-list.ts';
import type { MonthPage, MonthsPage } from '../models.ts';
import type { ContentReader, Link } from '../reader.ts';
import { teasersOf } from '../teasers.ts';

/** Every year that has articles, newest first, with all of its months. */
export function monthsPage(reader: ContentReader): MonthsPage {
  const counts = reader.monthCounts();
  const most = counts.reduce((greatest, { articles }) => Math.max(greatest, articles), 0);
  const years = [...new Set(counts.map(({ month }) => month.slice(0, 4)))].map((year) => {
    const own = counts.filter(({ month }) => month.startsWith(year));
    const months = Array.from({ length: 12 }, (_, index) => {
      const month = `${year}-${String(index + 1).padStart(2, '0')}`;
      const articles = own.find((count) => count.month === month)?.articles ?? 0;
      const href = articles > 0 ? monthAddress(month) : null;
      return { number: index + 1, href, articles, bar: barOf(articles, most) };
    });
    return { year, articles: own.reduce((sum, { articles }) => sum + articles, 0), months };
  });
  return { chrome: reader.shared('chrome', ''), href: monthsAddress, years };
}

/** A month with any article has a bar that can be seen. */
function barOf(articles: number, most: number): number {
  return articles === 0 ? 0 : Math.max(2, Math.round((articles / most) * 40));
}

/** @param number of the archive page; null: the month's own page */
export function monthPage(reader: ContentReader, month: string, number: number | null): MonthPage | null {
  const months = reader.shared('months', '');
  const place = months.indexOf(month);
  if (place < 0) return null;
  const head = monthAddress(month);
  const page = pageOf(reader, `month:${month}`, number, head);
  if (page === null) return null;
  const link = (other: string | undefined): Link | null =>
    other === undefined ? null : { label: monthLabel(other), href: monthAddress(other) };
  return {
    chrome: reader.shared('chrome', ''),
    month,
    head,
    href: number === null ? head : olderPageAddress(head, number),
    number,
    following: link(months[place - 1]),
    previous: link(months[place + 1]),
    newer: page.newer,
    older: page.older,
    articles: teasersOf(reader, page.cards),
  };
}

const monthLabel = (month: string) => `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`;
