/**
 * On phones the portal's fonts are for the second page: the first stays in the machine's own, fetches them once it has
 * been seen, and makes a mark. Where there is one, the fonts come from the browser's cache before the first paint.
 */
import { onceSeen } from './once-seen.ts';

const mark = 'fonts';

function fetchFonts(): void {
  Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 1em "Source Serif 4"`)))
    .then(() => localStorage.setItem(mark, '1'))
    .catch(() => undefined);
}

try {
  if (localStorage.getItem(mark)) {
    document.documentElement.classList.add(mark);
    fetchFonts();
  } else onceSeen(fetchFonts);
} catch {
  // Whoever lets pages store nothing reads in the machine's own fonts.
}
