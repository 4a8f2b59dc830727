/** All run in the page, so they use nothing from outside themselves. */

/** The depths of the headings that are shown, in the order of the page. */
export function headingDepths(): number[] {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.checkVisibility())
    .map(({ tagName }) => Number(tagName[1]));
}

/** Landmarks of which there may be several, without a name that tells them apart. */
export function namelessLandmarks(): string[] {
  return [...document.querySelectorAll('nav, [role=region]')]
    .filter((part) => !part.hasAttribute('aria-label') && !part.hasAttribute('aria-labelledby'))
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}

/** Elements that take time to change, or move. */
export function movingElements(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const lasts = transitionDuration.split(',').some((duration) => Number.parseFloat(duration) > 0.01);
      return lasts || animationName !== 'none' || scrollBehavior === 'smooth';
    })
    .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
}
