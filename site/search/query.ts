/** A reader's words, understood. */
import { wordsOf } from './words.ts';

export interface QueryWord {
  form: string;
  plain: string;
  /** As typed, for suggestions. */
  typed: string;
  /** Which quoted phrase it belongs to; null: none. */
  phrase: number | null;
  /** It says nothing by itself: it may be missing, and in which field it stands does not count. */
  isLight: boolean;
}

export interface Query {
  words: QueryWord[];
  /** Whether any word was typed with marks: then marks count. */
  hasMarks: boolean;
  /** The last word may be the beginning of one. */
  isOpenEnded: boolean;
}

/** Words whose files a query may ask for; the rest of a longer text is left out. */
export const mostWords = 12;

/** Words that stand in nearly every text and say nothing. */
const lightForms = new Set(wordsOf('của và các những là về với tại để thì mà cho').map(({ form }) => form));

/** Reads a query: words, "phrases in quotation marks" (of any style). */
export function parseQuery(text: string): Query {
  const words: QueryWord[] = [];
  const parts = text.normalize('NFC').split(/["“”„‟«»]/u);
  parts.forEach((part, index) => {
    // An odd part stands between quotation marks; the last one may still be open.
    const isQuoted = index % 2 === 1;
    for (const { start, end, form, plain } of wordsOf(part)) {
      const typed = part.slice(start, end);
      words.push({ form, plain, typed, phrase: isQuoted ? index : null, isLight: false });
    }
  });
  const kept = words.slice(0, mostWords);
  const hasMarks = kept.some(({ form, plain }) => form !== plain);
  // Where no marks are typed, `cho` may be `chợ`.
  const isLight = ({ phrase, form }: QueryWord) => phrase === null && hasMarks && lightForms.has(form);
  const hasOthers = kept.some((word) => !isLight(word));
  return {
    words: kept.map((word) => ({ ...word, isLight: hasOthers && isLight(word) })),
    hasMarks,
    isOpenEnded: kept.at(-1)?.phrase === null && /[\p{L}\p{M}\p{N}]$/u.test(text),
  };
}

/** Puts words back into a text that `parseQuery` understands the same. */
export function writeQuery(words: readonly QueryWord[], withPhrases: boolean): string {
  let text = '';
  let phrase: number | null = null;
  for (const word of words) {
    const now: number | null = withPhrases ? word.phrase : null;
    if (now !== phrase && phrase !== null) text += '"';
    if (text !== '') text += ' ';
    if (now !== phrase && now !== null) text += '"';
    text += word.typed;
    phrase = now;
  }
  return phrase === null ? text : `${text}"`;
}
