/** The vowel that carries the tone in an open `oa`, `oe`, `uy`, with the tone as the combining mark that it is. */
const newStyle =
  /(^|[^q\p{M}])(o)([ae])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])|(^|[^q\p{M}])(u)(y)([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu;

/**
 * One form for the spellings of a word that readers take for the same: case, Unicode form, spaces, and on which vowel
 * the tone of `oa`, `oe`, `uy` stands (`hoà` = `hòa`, `thuỷ` = `thủy`). Different tones remain different words.
 */
export function foldSpelling(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(newStyle, (_whole, ...parts: (string | undefined)[]) => {
      const [before = '', first = '', second = '', tone = ''] =
        parts[1] === undefined ? parts.slice(4, 8) : parts.slice(0, 4);
      return before + first + tone + second;
    })
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
