/** How fast a reader types. */

/** Milliseconds. A search costs bytes, on phones above all: nobody is answered between two letters of a quick hand. */
const shortest = 200;
/** Longer than most people take for a letter. */
const longest = 350;
/** An answer is due when a rest is longer by so much than those before. */
const factor = 1.6;
/** So many rests tell. */
const remembered = 4;

export class Rhythm {
  private rests: number[] = [];
  private last: number | null = null;

  /**
   * A letter has come.
   * @param now milliseconds that only rise
   * @returns milliseconds without another one after which the reader waits for an answer
   */
  letter(now: number): number {
    if (this.last !== null) this.rests = [...this.rests, now - this.last].slice(-remembered);
    this.last = now;
    return Math.min(longest, Math.max(shortest, factor * Math.max(0, ...this.rests)));
  }
}
