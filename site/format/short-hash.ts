/**
 * A short name of a text that is another one for another text, as good as always (FNV-1a, 32 bits): for addresses
 * under which others keep a copy. @example shortHash('a') // => 'e40c292c'
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
