/** Instants in milliseconds; `-Infinity` and `Infinity` where a window has no bound. `until` is exclusive. */
export interface TimeWindow {
  from: number;
  until: number;
}

/** Timers stand still while a machine sleeps, and not every browser tells a page that it has woken: look often. */
export const longestDelay = 60_000;

/** Reads the bounds as they stand in a page, in ISO 8601; `undefined`: no bound. */
export function readWindow(from: string | undefined, until: string | undefined): TimeWindow {
  return {
    from: from === undefined ? -Infinity : Date.parse(from),
    until: until === undefined ? Infinity : Date.parse(until),
  };
}

export function isOpen({ from, until }: TimeWindow, now: number): boolean {
  return from <= now && now < until;
}

/** Milliseconds until the next of the windows opens or closes, at most `longestDelay`; null: none ever will. */
export function delayToNextBoundary(windows: TimeWindow[], now: number): number | null {
  const ahead = windows.flatMap(({ from, until }) => [from, until]).filter((at) => at > now && at < Infinity);
  return ahead.length === 0 ? null : Math.min(Math.min(...ahead) - now, longestDelay);
}
