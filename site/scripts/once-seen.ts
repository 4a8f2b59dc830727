/** From the first frame after the page is loaded until its picture in sight is decoded and painted, on slow phones too. */
const pauseMs = 300;

/**
 * Waits with what the page does not need yet: it must not share the line with what is about to be seen. For scripts
 * that run before the page is loaded, as those in the head and modules do.
 */
export function onceSeen(run: () => void): void {
  addEventListener('load', () => requestAnimationFrame(() => setTimeout(run, pauseMs)));
}
