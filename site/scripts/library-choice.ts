/** What is chosen in the documents library, and which documents this selects. */
import type { LibraryEntry } from '../feeds/library.ts';

/** Facet → value; `sap-xep`: the order, where it is not by date. */
export type Choice = Record<string, string>;

const names = ['loai', 'linh-vuc', 'co-quan', 'nam', 'hieu-luc', 'sap-xep'];

/** @example readChoice('?loai=ke-hoach&nam=2026') // => { loai: 'ke-hoach', nam: '2026' } */
export function readChoice(search: string): Choice {
  const query = new URLSearchParams(search);
  const choice: Choice = {};
  for (const name of names) {
    const value = query.get(name);
    if (value && (name !== 'sap-xep' || value === 'so')) choice[name] = value;
  }
  return choice;
}

/** @example queryOf({ loai: 'ke-hoach' }) // => '?loai=ke-hoach' */
export function queryOf(choice: Choice): string {
  const chosen = names.filter((name) => choice[name]).map((name) => [name, choice[name] ?? '']);
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen).toString()}`;
}

/** The choice after a control was used: a value that is chosen already is given up. */
export function toggle(
  choice: Choice,
  control: { facet?: string | undefined; value?: string | undefined; sort?: string | undefined },
): Choice {
  const next = { ...choice };
  const { facet, value = '', sort } = control;
  if (sort === 'so') next['sap-xep'] = 'so';
  else if (sort !== undefined) delete next['sap-xep'];
  else if (facet !== undefined && next[facet] === value) delete next[facet];
  else if (facet !== undefined) next[facet] = value;
  return next;
}

/** The entries with every chosen value, in the chosen order. */
export function select(entries: LibraryEntry[], choice: Choice): LibraryEntry[] {
  const found = entries.filter((entry) => matches(entry, choice));
  return choice['sap-xep'] === 'so' ? found.toSorted(byNumber) : found;
}

/** How many entries there would be with this value in place of what is chosen of its facet. */
export function countValues(entries: LibraryEntry[], choice: Choice, facet: string, value: string): number {
  return entries.filter((entry) => matches(entry, { ...choice, [facet]: value })).length;
}

function matches({ facets }: LibraryEntry, choice: Choice): boolean {
  return Object.entries(choice).every(
    ([name, value]) => name === 'sap-xep' || (facets as Choice)[name] === value,
  );
}

const numberOf = (entry: LibraryEntry) => Number(/\d+/.exec(entry.number)?.[0] ?? 0);

function byNumber(a: LibraryEntry, b: LibraryEntry): number {
  return numberOf(a) - numberOf(b) || a.number.localeCompare(b.number, 'vi');
}
