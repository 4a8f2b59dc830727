/** The mark of a federation without a logo of its own, as on the pages' head: a cogwheel around a star. */
export function drawnMark(ground: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="32" fill="${ground}"/><g fill="none" stroke="#fff" stroke-width="5"><circle cx="32" cy="32" r="19.5"/><circle cx="32" cy="32" r="24" stroke-dasharray="6.28 6.28"/></g><path d="M32 18.5l3.1 9.3h9.7L37 33.6l3 9.3-8-5.8-8 5.8 3-9.3-7.8-5.8h9.7z" fill="#ffd24a"/></svg>`;
}
