/**
 * Vietnam's calendar. Asia/Ho_Chi_Minh has been UTC+7 without summer time since 1975 (IANA tz database),
 * so plain arithmetic gives the same as Intl at a hundredth of its cost.
 */
const offset = 7 * 60 * 60 * 1000;

/** @example monthOf(Date.parse('2026-10-31T17:00:00Z')) // => '2026-11' */
export function monthOf(instant: number): string {
  return new Date(instant + offset).toISOString().slice(0, 7);
}

/** First instant of a month (`yyyy-mm`) in Asia/Ho_Chi_Minh, in milliseconds; `NaN` for anything that is no month. */
export function startOfMonth(month: string): number {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? Date.parse(`${month}-01T00:00:00Z`) - offset : Number.NaN;
}

/** @example followingMonth('2026-12') // => '2027-01' */
export function followingMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
