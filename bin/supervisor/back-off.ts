const longestDelay = 30_000;
const steady = 60_000;

/** What is remembered of a process from one death to the next. */
export interface DeathRecord {
  /** Deaths in a row, each soon after its start. */
  deaths: number;
}

/** How long to wait before a process that ran for `uptime` ms is started again: not at all after the first death,
 * then 1, 2, 4 … 30 seconds; one that had run for a minute is forgiven its past. */
export function nextRestart(record: DeathRecord, uptime: number): { delay: number; record: DeathRecord } {
  const deaths = uptime >= steady ? 0 : record.deaths;
  const delay = deaths === 0 ? 0 : Math.min(longestDelay, 1000 * 2 ** (deaths - 1));
  return { delay, record: { deaths: deaths + 1 } };
}
