/** The texts that there are, without white space around them. */
export function present(texts: (string | null | undefined)[]): string[] {
  return texts.map((text) => text?.replace(/\s+/g, ' ').trim() ?? '').filter((text) => text !== '');
}
