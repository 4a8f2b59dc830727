const kilobyte = 1000;
/** Words (in Vietnamese: syllables between spaces) that an adult reads in a minute. */
const readingSpeed = 250;

/** @example formatBytes(1_234_567) // => '1,2 MB' */
export function formatBytes(bytes: number): string {
  if (bytes < kilobyte) return `${bytes} B`;
  if (bytes < kilobyte ** 2) return `${Math.round(bytes / kilobyte)} kB`;
  return `${(bytes / kilobyte ** 2).toFixed(1).replace('.', ',')} MB`;
}

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / readingSpeed));
}

/** @example formatCount(12_345) // => '12.345' */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}
