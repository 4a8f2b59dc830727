/** The part of an entry's text that shows why it was found. */
import type { Piece } from './answers.ts';
import { markHits, type FindHits } from './hits.ts';
import type { Shown, Texts } from './indexed-entry.ts';
import { wordsOf, type Word } from './words.ts';

/** Words of an excerpt, and how many of them stand before the first hit. */
const length = 36;
const before = 6;

interface Stretch {
  text: string;
  words: Word[];
  from: number;
  worth: number;
}

/**
 * The stretch of text with most of the words; the beginning, if there are none.
 * @param texts null: title and summary have them all
 */
export function excerptOf({ summary }: Shown, texts: Texts | null, findHits: FindHits): Piece[] {
  const all = [...(summary === null ? [] : [summary]), ...(texts?.body ?? [])];
  const [first = ''] = all;
  const start: Stretch = { text: first, words: wordsOf(first), from: 0, worth: 0 };
  const stretches = all.map((text) => bestStretch(text, findHits));
  const best = stretches.reduce((one, other) => (other.worth > one.worth ? other : one), start);
  return cut(best, findHits);
}

/** Different words of the query count most, then how many there are. */
function bestStretch(text: string, findHits: FindHits): Stretch {
  const words = wordsOf(text);
  const hits = findHits(words);
  const best: Stretch = { text, words, from: 0, worth: 0 };
  for (let from = 0; from < words.length; from++) {
    if ((hits[from] ?? -1) < 0) continue;
    const here = hits.slice(from, from + length - before).filter((hit) => hit >= 0);
    const worth = new Set(here).size * 100 + here.length;
    if (worth > best.worth) Object.assign(best, { from, worth });
  }
  return best;
}

function cut({ text, words, from }: Stretch, findHits: FindHits): Piece[] {
  const lastStart = Math.max(0, words.length - length);
  const first = Math.min(Math.max(0, from - before), lastStart);
  const isWholeEnd = first + length >= words.length;
  const start = first === 0 ? 0 : (words[first]?.start ?? 0);
  const end = isWholeEnd ? text.length : (words[first + length - 1]?.end ?? text.length);
  const pieces = markHits(text.slice(start, end), findHits);
  if (start > 0) pieces.unshift({ text: '… ', isHit: false });
  if (!isWholeEnd) pieces.push({ text: ' …', isHit: false });
  return pieces;
}
