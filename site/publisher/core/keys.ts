/** Names of the single things that a page can read, as they stand in its notes. */
import type { PeriodName } from '../../data/periods.ts';
import type { NameKind, SharedValues } from '../../data/reader.ts';

export const keyOf = {
  card: (id: string) => `card:${id}`,
  text: (id: string) => `text:${id}`,
  category: (id: string) => `category:${id}`,
  campaign: (id: string) => `campaign:${id}`,
  document: (id: string) => `document:${id}`,
  media: (id: string) => `media:${id}`,
  global: (slug: string) => `global:${slug}`,
  /** What the portal has at an address of its own. */
  address: (path: string) => `address:${path}`,
  /** A small collection as a whole: which documents it has, and what is in them. */
  set: (collection: string) => `set:${collection}`,
  /** In which spellings a word is in use. */
  names: (kind: NameKind, slug: string) => `names:${kind}/${slug}`,
  period: (name: PeriodName) => `period:${name}`,
  shared: (name: keyof SharedValues, argument: string) => `shared:${name}/${argument}`,
} as const;

/** Path under which a shared value stands among the pages. */
export const sharedPath = (name: keyof SharedValues, argument: string) => keyOf.shared(name, argument);

export const isShared = (path: string) => path.startsWith('shared:');

/** The parts of a shared value's path. */
export function parseShared(path: string): { name: keyof SharedValues; argument: string } {
  const slash = path.indexOf('/');
  return { name: path.slice('shared:'.length, slash) as keyof SharedValues, argument: path.slice(slash + 1) };
}

/**
 * Whether what reads this thing can wait until the more urgent pages are out: things that stand on many pages at
 * once. Their own pages are rendered at once, because the plan names these by address.
 */
export function isWide(key: string): boolean {
  return /^(category|campaign|global|set|shared):/.test(key);
}
