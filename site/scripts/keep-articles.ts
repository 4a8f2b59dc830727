/** Lets the browser keep what was read for times without network; asked for when nothing else is being loaded. */
const pause = 10_000;

addEventListener('load', () => {
  const { serviceWorker } = navigator;
  // One that runs already is looked after by the browser.
  if (!serviceWorker || serviceWorker.controller) return;
  setTimeout(() => void serviceWorker.register('/sw.js').catch(() => undefined), pause);
});
