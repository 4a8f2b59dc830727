/**
 * On phones the portal's fonts are for the second page: the first stays in the machine's own, fetches them once it has
 * been seen, and makes a mark. Where there is one, the fonts come from the browser's cache before the first paint.
 */
import { onceSeen } from './once-seen.ts';

const mark = 'fonts';

/** In the head before this script: what asks for the fonts at once on wide screens. */
const links = [...document.querySelectorAll<HTMLLinkElement>('[as=font]')];

/** Into the browser's cache only: fonts of the page itself would have its text laid out anew when they come. */
function fetchFonts(): void {
  Promise.all(links.map(({ href }) => new FontFace(mark, `url(${href})`).load()))
    .then(() => localStorage.setItem(mark, '1'))
    .catch(() => undefined);
}

try {
  if (localStorage.getItem(mark)) {
    document.documentElement.classList.add(mark);
    for (const link of links) link.media = '';
  } else onceSeen(fetchFonts);
} catch {
  // Whoever lets pages store nothing reads in the machine's own fonts.
}
