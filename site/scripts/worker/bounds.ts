/** A page that is kept in a reader's browser. */
export interface Copy {
  path: string;
  /** When the portal last sent it, in milliseconds. */
  keptAt: number;
  size: number;
}

/** How much may be kept. What has been taken off the portal must not live on in browsers: a week is the longest. */
export const bounds = { copies: 20, size: 2_000_000, age: 7 * 24 * 60 * 60 * 1000, sizeOfOne: 300_000 };

/** The copies that have to go: those too old, then the oldest until the rest is within bounds. */
export function superfluous(copies: readonly Copy[], now: number): Copy[] {
  const newestFirst = [...copies].sort((a, b) => b.keptAt - a.keptAt);
  let size = 0;
  return newestFirst.filter((copy, index) => {
    size += copy.size;
    // A clock that was put back makes copies of the future: nobody knows their age.
    const isOld = now - copy.keptAt > bounds.age || copy.keptAt > now;
    return isOld || index >= bounds.copies || size > bounds.size;
  });
}
