const zone = 'Asia/Ho_Chi_Minh';
const clockTime = new Intl.DateTimeFormat('vi-VN', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const day = new Intl.DateTimeFormat('vi-VN', {
  timeZone: zone,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

/** An instant as a Vietnamese sentence names it: `10:32`, with ` ngày 21/11/2026` behind it on another day than `now`. */
export function timeInWords(instant: Date, now: Date): string {
  const today = day.format(now) === day.format(instant);
  return today ? clockTime.format(instant) : `${clockTime.format(instant)} ngày ${dayInWords(instant)}`;
}

function dayInWords(instant: Date): string {
  const parts = Object.fromEntries(day.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.day}/${parts.month}/${parts.year}`;
}
