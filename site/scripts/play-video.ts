/**
 * A video's card becomes its player when the reader asks for it. Before that nothing is loaded from anywhere; without
 * script the card is a link to the video's own page.
 */
document.addEventListener('click', (event) => {
  const card =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-player]') : null;
  if (!card || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const player = card.dataset.kind === 'file' ? fileOf(card) : frameOf(card);
  card.replaceWith(player);
  player.focus();
});

function frameOf(card: HTMLAnchorElement): HTMLElement {
  const frame = document.createElement('iframe');
  frame.allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media';
  frame.allowFullscreen = true;
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.title = card.innerText.trim();
  frame.src = card.dataset.player ?? '';
  return frame;
}

function fileOf(card: HTMLAnchorElement): HTMLElement {
  const video = document.createElement('video');
  video.controls = true;
  video.autoplay = true;
  video.src = card.dataset.player ?? '';
  return video;
}
