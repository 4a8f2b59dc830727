/**
 * Where a consumer of the feed stands: every number up to `high` was handed out, except those in `missing`,
 * which were drawn by a transaction that had not committed when the consumer passed them.
 */
export interface Position {
  high: number;
  /** In ascending order of `number`; `since`: milliseconds since 1970 at which it was first missed. */
  missing: { number: number; since: number }[];
}

/** A transaction that has not committed after this time never will: its number is given up. */
export const giveUpAfterMs = 2 * 60 * 1000;

/** More missing numbers than this are no late commits; the consumer starts over. */
export const mostMissing = 1000;

/** Text form: `<feed>.<high>` and, if numbers are missing, `.<number>-<since>_…` in base 36. */
export function formatPosition(feed: string, { high, missing }: Position): string {
  const gaps = missing.map(({ number, since }) => `${number.toString(36)}-${since.toString(36)}`).join('_');
  return gaps ? `${feed}.${high.toString(36)}.${gaps}` : `${feed}.${high.toString(36)}`;
}

/** @returns null for text that is no position of this feed */
export function parsePosition(text: string, feed: string): Position | null {
  const [of, high, gaps, ...rest] = text.split('.');
  if (of !== feed || high === undefined || rest.length > 0) return null;
  const missing = gaps === undefined ? [] : gaps.split('_').map(parseGap);
  const numbers = [fromBase36(high), ...missing.flatMap(({ number, since }) => [number, since])];
  if (numbers.some(Number.isNaN) || missing.length > mostMissing) return null;
  return { high: fromBase36(high), missing };
}

/**
 * The position after the rows that were found.
 * @param found numbers of rows above `high` and of missing ones that have appeared, ascending
 * @returns null when so many numbers are missing that something else is wrong
 */
export function advance(position: Position, found: readonly number[], now: number): Position | null {
  const present = new Set(found);
  const high = Math.max(position.high, ...found);
  const still = position.missing.filter(
    ({ number, since }) => !present.has(number) && now - since < giveUpAfterMs,
  );
  if (high - position.high - found.length > mostMissing) return null;
  const passed = numbersBetween(position.high, high)
    .filter((number) => !present.has(number))
    .map((number) => ({ number, since: now }));
  const missing = [...still, ...passed];
  return missing.length > mostMissing ? null : { high, missing };
}

/**
 * The position of a consumer that starts now: everything committed is behind it, what is still under way is not.
 * @param newest the newest rows of the outbox, in ascending order; `at`: milliseconds since 1970
 */
export function headPosition(newest: readonly { number: number; at: number }[], now: number): Position {
  const missing = newest.slice(1).flatMap((row, index) => {
    if (now - row.at >= giveUpAfterMs) return [];
    const before = newest[index]?.number ?? row.number;
    return numbersBetween(before, row.number - 1).map((number) => ({ number, since: now }));
  });
  return { high: newest.at(-1)?.number ?? 0, missing };
}

/** Numbers above `low`, up to and including `high`. */
function numbersBetween(low: number, high: number): number[] {
  return Array.from({ length: Math.max(0, high - low) }, (_, index) => low + 1 + index);
}

function parseGap(text: string): { number: number; since: number } {
  const [number, since, ...rest] = text.split('-');
  const isWhole = number !== undefined && since !== undefined && rest.length === 0;
  return {
    number: isWhole ? fromBase36(number) : Number.NaN,
    since: isWhole ? fromBase36(since) : Number.NaN,
  };
}

function fromBase36(text: string): number {
  return /^[0-9a-z]+$/.test(text) ? Number.parseInt(text, 36) : Number.NaN;
}
