/** Stretches of Vietnam's calendar after which some page shows something else although no content has changed. */
const offset = 7 * 60 * 60 * 1000;

export type PeriodName = 'day' | 'halfYear';

/**
 * First instant of the period that contains `instant`, in milliseconds; `later` periods further on.
 * @example startOfPeriod('day', Date.parse('2026-11-21T17:30:00Z')) // => Date.parse('2026-11-21T17:00:00Z')
 * @example startOfPeriod('halfYear', Date.parse('2026-11-21T17:30:00Z'), 1) // => Date.parse('2026-12-31T17:00:00Z')
 */
export function startOfPeriod(period: PeriodName, instant: number, later = 0): number {
  const local = new Date(instant + offset);
  const [year, month] = [local.getUTCFullYear(), local.getUTCMonth()];
  if (period === 'day') return Date.UTC(year, month, local.getUTCDate() + later) - offset;
  return Date.UTC(year, (Math.floor(month / 6) + later) * 6) - offset;
}

/** First instant, in milliseconds, from which on articles count as news on a day: two days at the most. */
export function newsSince(startOfDay: number): number {
  return startOfPeriod('day', startOfDay, -1);
}
