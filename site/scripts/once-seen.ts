/** From the first frame after the page is loaded until its picture in sight is decoded and painted, on slow phones too. */
const pauseMs = 300;

/** Waits with what the page does not need yet: it must not share the line with what is about to be seen. */
export function onceSeen(run: () => void): void {
  const wait = () => requestAnimationFrame(() => setTimeout(run, pauseMs));
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
