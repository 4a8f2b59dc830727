import { monthsAddress } from '../data/addresses.ts';
import type { Chrome, Link } from '../data/models.ts';
import { plainPageLinks } from './plain-pages.ts';

/** The pages of `content/pages`, and the archive, that the columns of the footer do not lead to already. */
export function otherPlainPages(footer: Chrome['footer']): Link[] {
  const linked = new Set(footer.flatMap(({ links }) => links.map(({ href }) => href)));
  const links = [...plainPageLinks, { label: 'Lưu trữ', href: monthsAddress }];
  return links.filter(({ href }) => !linked.has(href));
}
