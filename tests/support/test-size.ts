/**
 * How much a test does: the number in its own variable if there is one, else `full` with `FULL=1`, else `small`.
 * @example sizeOf('KILLS', { small: 6, full: 200 })
 */
export function sizeOf(variable: string, { small, full }: { small: number; full: number }): number {
  const given = process.env[variable];
  if (given !== undefined) return Number(given);
  return process.env.FULL === '1' ? full : small;
}
