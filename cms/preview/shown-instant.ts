import { toInstant } from '../feed/snapshots/values.ts';
import type { DraftRow } from './draft-snapshot.ts';

/**
 * The instant at which a document with a window is to be seen: now if the window is open, else the nearest instant at
 * which it is. All in milliseconds.
 */
export function shownInstant(row: DraftRow, now: number): number {
  const [start, end] = [row['startsAt'], row['endsAt']].map((value) => {
    const instant = toInstant(value);
    return instant === null ? null : Date.parse(instant);
  });
  if (typeof start === 'number' && now < start) return start;
  if (typeof end === 'number' && end <= now) return Math.max(end - 1, start ?? 0);
  return now;
}
