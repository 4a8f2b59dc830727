/**
 * Buttons that step through the banners, and the count between them, in place of the numbers that lead to each without
 * script. The banners themselves are a list that scrolls: this only scrolls it, and says where it stands.
 */
const hero = document.querySelector<HTMLElement>('[data-hero]');

function follow(hero: HTMLElement, slides: HTMLElement): void {
  const steps = hero.querySelectorAll<HTMLElement>('.steps > *');
  const count = hero.querySelector('[role=status]')?.lastChild;
  const open = () => [...slides.children].filter((slide) => !(slide as HTMLElement).hidden) as HTMLElement[];
  const place = () => Math.round(slides.scrollLeft / slides.clientWidth);

  const tell = () => {
    const { length } = open();
    const text = `${Math.min(place() + 1, length)} / ${length}`;
    if (count && count.nodeValue !== text) count.nodeValue = text;
  };
  const step = (by: number) => {
    const { length } = open();
    slides.scrollTo({ left: ((place() + by + length) % length) * slides.clientWidth });
  };

  for (const one of steps) {
    one.hidden = one.matches('.without-script');
    if (one.dataset.step) one.onclick = () => step(Number(one.dataset.step));
  }
  slides.addEventListener('scroll', tell, { passive: true });
  // Banners come and go at the bounds of their windows while the page is open.
  new MutationObserver(tell).observe(slides, { attributeFilter: ['hidden'], subtree: true });
  tell();
}

const slides = hero?.querySelector<HTMLElement>('.slides');
if (hero && slides) follow(hero, slides);
