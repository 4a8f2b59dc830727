/** How fast a reader types. */

/** Milliseconds. A search costs bytes, on phones above all: nobody is answered between two letters of a quick hand. */
const shortest = 260;
/** Longer than most people take for a letter. */
const longest = 400;
/** Longer than nearly anybody takes. */
const longestToShow = 600;
/** An answer is due when a rest is longer by so much than those before. */
const factor = 1.5;
/** So many rests tell. */
const remembered = 4;

/** A rest in which the last word of a quick hand may be a whole one. */
const shortRest = 150;

/** Milliseconds without another letter. */
export interface Rests {
  /** After which the reader waits for an answer. */
  answer: number;
  /**
   * After which it is shown, no earlier: whoever types on looks at nothing before, and would pay for it. That is while
   * the answer is being looked for.
   */
  show: number;
  /**
   * After which the little that is needed in any case is worth fetching; null: not at all. Between a slow hand's letters
   * the next search would fetch more than that in vain.
   */
  hint: number | null;
}

export class Rhythm {
  private rests: number[] = [];
  private last: number | null = null;

  /**
   * A letter has come.
   * @param now milliseconds that only rise
   */
  letter(now: number): Rests {
    if (this.last !== null) this.rests = [...this.rests, now - this.last].slice(-remembered);
    this.last = now;
    const show = Math.min(longestToShow, Math.max(shortest, factor * Math.max(0, ...this.rests)));
    const answer = Math.min(longest, show);
    return { answer, show, hint: answer === shortest ? shortRest : null };
  }
}
