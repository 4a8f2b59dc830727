/** What Word's symbol fonts keep in Unicode's private area. */
const symbols: Record<string, string> = {
  '\uF02D': '-',
  '\uF0A7': '▪',
  '\uF0B7': '•',
  '\uF0D8': '➢',
  '\uF0E0': '→',
  '\uF0FC': '✓',
};

const controls = /(?![\s\u0085])\p{Cc}/gu;
/** Soft hyphens, marks of zero width, of direction, of byte order; a joiner stays within an emoji. */
const invisible = /\u034F|[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const looseJoiner =
  /(?<!\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

/** Text in NFC without marks that nobody sees. Spaces of every kind and line ends stay as they are. */
export function withoutMarks(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(controls, '')
    .replaceAll(invisible, '')
    .replaceAll(looseJoiner, '')
    .replaceAll(/[\uF02D\uF0A7\uF0B7\uF0D8\uF0E0\uF0FC]/g, (symbol) => symbols[symbol] ?? symbol)
    .normalize('NFC');
}

/** One line of clean text: no marks, every run of spaces, tabs and line ends one space, none at the ends. */
export function cleanLine(text: string): string {
  return withoutMarks(text)
    .replaceAll(/[\s\u0085]+/g, ' ')
    .trim();
}
