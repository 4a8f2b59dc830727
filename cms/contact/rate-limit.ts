const hourMs = 60 * 60_000;

export interface RateLimits {
  /** From one shortened address; many phones share one behind their provider. */
  perAddress: number;
  /** From everywhere: what holds when somebody makes addresses up. */
  inAll: number;
}

/** Counts what was taken in within the last hour, in this process; it keeps shortened addresses and nothing else. */
export class RateLimit {
  readonly #limits: RateLimits;
  #taken: { at: number; from: string }[] = [];

  constructor(limits: RateLimits) {
    this.#limits = limits;
  }

  /** Takes one more in, unless that is too many. */
  take(from: string, now: number): boolean {
    this.#taken = this.#taken.filter(({ at }) => now - at < hourMs);
    const ofAddress = this.#taken.filter((one) => one.from === from).length;
    if (ofAddress >= this.#limits.perAddress || this.#taken.length >= this.#limits.inAll) return false;
    this.#taken.push({ at: now, from });
    return true;
  }
}
