/** @example inQuotes(['hội thảo', 'hội thao']) // => '“hội thảo”, “hội thao”' */
export function inQuotes(words: string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
