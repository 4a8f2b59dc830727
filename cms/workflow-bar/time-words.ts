const format = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** `24/10/2026 07:30`, in Vietnam; with the seconds where they are not 0. */
export function vietnamTime(instant: string | number): string {
  const parts = Object.fromEntries(
    format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  const seconds = parts.second === '00' ? '' : `:${parts.second ?? ''}`;
  return `${parts.day}/${parts.month}/${parts.year} ${parts.hour}:${parts.minute}${seconds}`;
}

/** What stands in a `datetime-local` field, read as Vietnam's time; null for nothing or nonsense. */
export function instantOf(local: string): string | null {
  const time = Date.parse(`${local}+07:00`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The other way round. */
export function localOf(instant: string | null): string {
  return instant === null ? '' : new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 19);
}
