/**
 * On phones the portal's fonts are for the second page: the first stays in the machine's own, fetches them once it has
 * been seen, and makes a mark. Where there is one, the fonts come from the browser's cache before the first paint.
 */
import { onceSeen } from './once-seen.ts';

const mark = 'fonts';

const load = () =>
  Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 1em 'Source Serif 4'`)));

async function fetchFirst(): Promise<void> {
  await load();
  localStorage.setItem(mark, '');
}

try {
  if (localStorage.getItem(mark) !== null) {
    document.documentElement.classList.add(mark);
    load().catch(() => undefined);
  } else onceSeen(() => void fetchFirst().catch(() => undefined));
} catch {
  // Whoever lets pages store nothing reads in the machine's own fonts.
}
