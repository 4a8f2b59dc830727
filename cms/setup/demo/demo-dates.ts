const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;
/** Vietnam has one zone and no summer time. */
const zoneMs = 7 * hourMs;

/** 00:00 in Vietnam, some days before (or, negative, after) the day of an instant; milliseconds since 1970. */
export function startOfDay(now: number, daysAgo = 0): number {
  return Math.floor((now + zoneMs) / dayMs) * dayMs - zoneMs - daysAgo * dayMs;
}

/** `hh:mm` in Vietnam, some days before an instant. */
export function timeOfDay(now: number, daysAgo: number, at: string): number {
  const [hours, minutes] = at.split(':').map(Number);
  return startOfDay(now, daysAgo) + (hours ?? 0) * hourMs + (minutes ?? 0) * 60 * 1000;
}

export function hoursFrom(instant: number, hours: number): number {
  return instant + hours * hourMs;
}

export function iso(instant: number): string {
  return new Date(instant).toISOString();
}
