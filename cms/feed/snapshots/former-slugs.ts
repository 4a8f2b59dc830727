import { toInstant } from './values.ts';

export interface StoredSlug {
  slug: string;
  until?: string | null;
}

/** The addresses that a document no longer has, each with the instant at which it got another one. */
export function formerSlugs(addresses: StoredSlug[], present: string): { slug: string; until: string }[] {
  return addresses.flatMap(({ slug, until }) => {
    const end = toInstant(until);
    return slug === present || end === null ? [] : [{ slug, until: end }];
  });
}
