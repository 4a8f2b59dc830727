/** All run in the page, so they use nothing from outside themselves. */

/** What reaches beyond the window's right edge without standing in something that scrolls for itself. */
export function widerThanTheWindow(): string[] {
  const width = document.documentElement.clientWidth;
  const scrollsItself = (element: Element | null): boolean => {
    for (let outer = element; outer && outer !== document.body; outer = outer.parentElement) {
      const { overflowX } = getComputedStyle(outer);
      if (overflowX === 'auto' || overflowX === 'scroll') return true;
    }
    return false;
  };
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) =>
      element.checkVisibility() &&
      element.getBoundingClientRect().right > width + 0.5 &&
      !scrollsItself(element.parentElement),
  );
  const page = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
  const named = wide.map((element) => {
    const outer = element.parentElement?.closest('[class]');
    return `${outer?.tagName}.${outer?.className} ${element.tagName} “${element.textContent.trim().slice(0, 40)}”`;
  });
  return [...page, ...named].map((what) => `too wide: ${what}`);
}

/** Elements that show less than the text they hold. Text for screen readers alone, or for robots, does not count. */
export function clippedText(): string[] {
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const isForEyes = (element: Element) => element.closest('.unseen, .trap') === null;
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      if (!element.checkVisibility() || !isForEyes(element) || element.innerText?.trim() === '') return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cutsRight = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutsBelow = hides(overflowY) && element.scrollHeight > element.clientHeight + 2;
      return cutsRight || cutsBelow;
    })
    .map(
      (element) =>
        `cut off: ${element.tagName}.${element.className}: ${element.innerText.trim().slice(0, 60)}`,
    );
}

/** What stays in place while one scrolls, and takes more than a quarter of the window. */
export function coversTheText(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
    .filter((element) => element.getBoundingClientRect().height > innerHeight / 4)
    .map((element) => `covers: ${element.tagName}.${element.getAttribute('class') ?? ''}`);
}
