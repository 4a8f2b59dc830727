import { monthsAddress } from '../data/addresses.ts';
import type { Chrome } from '../data/models.ts';
import { plainPageLinks } from './plain-pages.ts';

interface FooterLink {
  label: string;
  href: string;
  lang: 'vi' | 'en';
}

/** The pages of `content/pages`, and the archive, that the columns of the footer do not lead to already. */
export function otherPlainPages(footer: Chrome['footer']): FooterLink[] {
  const linked = new Set(footer.flatMap(({ links }) => links.map(({ href }) => href)));
  const links = [...plainPageLinks, { label: 'Lưu trữ', href: monthsAddress, lang: 'vi' as const }];
  return links.filter(({ href }) => !linked.has(href));
}
