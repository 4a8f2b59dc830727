/** Marks without width that Word and web pages leave in texts: soft hyphen, zero-width space, joiner marks, BOM. */
const invisible = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** One line in NFC: no invisible marks, every run of spaces, tabs and line breaks one space, none at the ends. */
export function cleanLine(text: string): string {
  return text.replaceAll(invisible, '').replaceAll(/\s+/g, ' ').trim().normalize('NFC');
}

/** Like `cleanLine`, but line breaks stay. */
export function cleanLines(text: string): string {
  return text.split('\n').map(cleanLine).filter(Boolean).join('\n');
}

/** What two printings of one text have in common: letters and digits in small letters. */
export function essence(text: string): string {
  return wordsOf(text).join(' ');
}

/** The words of a text, in small letters and NFC. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replaceAll(invisible, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
