/**
 * Buttons that step through the banners, and the count between them, in place of the numbers that lead to each without
 * script. The banners themselves are a list that scrolls: this only scrolls it, and says where it stands.
 */
function follow(hero: HTMLElement, slides: HTMLElement): void {
  const count = hero.querySelector('[role=status]')?.lastChild;
  const length = () => slides.querySelectorAll(':scope > :not([hidden])').length;
  const place = () => Math.round(slides.scrollLeft / slides.clientWidth);
  const tell = (at: number) => {
    const text = `${Math.min(at + 1, length())} / ${length()}`;
    if (count && count.nodeValue !== text) count.nodeValue = text;
  };
  const step = (by: number) => {
    slides.scrollTo({ left: ((place() + by + length()) % length()) * slides.clientWidth });
  };
  for (const one of hero.querySelectorAll<HTMLElement>('.steps > *')) {
    one.hidden = one.matches('.without-script');
    const { step: by } = one.dataset;
    if (by) one.addEventListener('click', () => step(Number(by)));
  }
  slides.addEventListener('scroll', () => tell(place()), { passive: true });
  // Banners come and go at the bounds of their windows while the page is open.
  new MutationObserver(() => tell(place())).observe(slides, { attributeFilter: ['hidden'], subtree: true });
  // Not where it stands: to ask would lay the page out before its first paint. A place of before comes as a scroll.
  tell(0);
}

const found = document.querySelector<HTMLElement>('[data-hero]');
const list = found?.querySelector<HTMLElement>('.slides');
if (found && list) follow(found, list);
