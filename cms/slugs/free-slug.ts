import { numberedSlug } from './to-slug.ts';

const numbersAtOnce = 50;

/**
 * The wanted slug, or the first of `wanted-2`, `wanted-3`, … that is not taken.
 * @param takenAmong which of these slugs are in use or reserved
 * @param claim takes a slug for the caller unless somebody else is just taking it
 */
export async function findFreeSlug(
  wanted: string,
  takenAmong: (slugs: string[]) => Promise<ReadonlySet<string>>,
  claim: (slug: string) => Promise<boolean>,
): Promise<string> {
  for (let first = 1; ; first += numbersAtOnce) {
    const candidates = Array.from({ length: numbersAtOnce }, (_, i) => numberedSlug(wanted, first + i));
    const taken = await takenAmong(candidates);
    for (const candidate of candidates) {
      if (!taken.has(candidate) && (await claim(candidate))) return candidate;
    }
  }
}
