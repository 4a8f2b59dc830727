import { numberedSlug } from './to-slug.ts';

const numbersAtOnce = 50;

/**
 * The wanted slug, or the first of `wanted-2`, `wanted-3`, … that is not taken.
 * @param takenAmong which of these slugs are in use or reserved
 */
export async function findFreeSlug(
  wanted: string,
  takenAmong: (slugs: string[]) => Promise<ReadonlySet<string>>,
): Promise<string> {
  for (let first = 1; ; first += numbersAtOnce) {
    const candidates = Array.from({ length: numbersAtOnce }, (_, i) => numberedSlug(wanted, first + i));
    const taken = await takenAmong(candidates);
    const free = candidates.find((candidate) => !taken.has(candidate));
    if (free) return free;
  }
}
