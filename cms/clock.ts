/** Milliseconds since 1970; decides what is scheduled and what has expired. */
export interface Clock {
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
