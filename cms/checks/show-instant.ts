const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * The minute in Vietnam by which an instant has passed.
 * @example showInstant(Date.UTC(2026, 9, 24, 8, 34, 20)) // '15:35 ngày 24/10/2026'
 */
export function showInstant(instant: number): string {
  const minute = Math.ceil(instant / 60_000) * 60_000;
  const {
    year,
    month,
    day,
    hour,
    minute: minutes,
  } = Object.fromEntries(parts.formatToParts(minute).map(({ type, value }) => [type, value]));
  return `${hour}:${minutes} ngày ${day}/${month}/${year}`;
}
