import type { Chrome } from '../data/models.ts';
import { plainPageLinks } from './plain-pages.ts';

/** The pages of `content/pages` that the columns of the footer do not lead to already. */
export function otherPlainPages(footer: Chrome['footer']): typeof plainPageLinks {
  const linked = new Set(footer.flatMap(({ links }) => links.map(({ href }) => href)));
  return plainPageLinks.filter(({ href }) => !linked.has(href));
}
