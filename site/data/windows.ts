/**
 * Windows of time. A window is `[startsAt, endsAt)`: at the instant `endsAt` it is over. Editors who write the last
 * second of a day (23:59:59) mean through that second, so an end at second 59 lasts until the next one begins.
 */
const second = 1000;

/** How long before its start a banner or slogan already travels in the pages, to appear without a new rendering. */
export const lookAhead = 14 * 24 * 60 * 60 * second;

/** Exclusive end in milliseconds of a window that was given as ending at `endsAt` (ISO 8601). */
export function exclusiveEnd(endsAt: string | null): number | null {
  if (endsAt === null) return null;
  const end = Date.parse(endsAt);
  return Math.floor(end / second) % 60 === 59 ? (Math.floor(end / second) + 1) * second : end;
}

/** Start in milliseconds. */
export function startOf(startsAt: string | null): number | null {
  return startsAt === null ? null : Date.parse(startsAt);
}

/** Whether the window contains the instant. Both in milliseconds; `null`: no bound. */
export function isActive(from: number | null, until: number | null, now: number): boolean {
  return (from === null || from <= now) && (until === null || now < until);
}

/** Whether pages carry a value with this window at that instant: it is active or will be soon. */
export function isCarried(from: number | null, until: number | null, now: number): boolean {
  return (from === null || from - lookAhead <= now) && (until === null || now < until);
}

/** The instants after `now` at which what pages carry or show of this window changes, in milliseconds. */
export function boundariesAfter(from: number | null, until: number | null, now: number): number[] {
  const all = [from === null ? null : from - lookAhead, from, until];
  return all.filter((instant): instant is number => instant !== null && instant > now);
}
