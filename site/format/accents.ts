import type { Accent } from '../data/models.ts';

/** Classes of an element in a campaign's colour; without one it has the portal's. */
export function inkClass(accent: Accent | null): string {
  return accent === null ? 'accented' : `accented ink-${accent.ink}`;
}
