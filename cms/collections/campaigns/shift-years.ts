/** Vietnam has been at UTC+7 without summer time since 1975. */
const vietnamOffset = 7 * 60 * 60 * 1000;

/**
 * The same day and time of day, in Vietnam, some years later. The 29th of February becomes the 28th where there is
 * none.
 * @example shiftYears('2024-02-28T17:00:00.000Z', 1) // 29/02/2024 00:00 => '2025-02-27T17:00:00.000Z'
 */
export function shiftYears(instant: string, years: number): string {
  const there = new Date(Date.parse(instant) + vietnamOffset);
  const month = there.getUTCMonth();
  there.setUTCFullYear(there.getUTCFullYear() + years);
  // The 29th of February has run over into March.
  if (there.getUTCMonth() !== month) there.setUTCDate(0);
  return new Date(there.getTime() - vietnamOffset).toISOString();
}

/** The year that an instant has in Vietnam. */
export function yearOf(instant: string | number): number {
  return new Date(new Date(instant).getTime() + vietnamOffset).getUTCFullYear();
}
