/** What a reader wants to find: the address carries all of it. */

/** Filters that are values of a list; each names the parameter of the address. */
export const facets = {
  category: 'chuyen-muc',
  year: 'nam',
  campaign: 'chien-dich',
  type: 'loai-van-ban',
  issuer: 'co-quan',
} as const;
export type FacetName = keyof typeof facets;
export const facetNames = Object.keys(facets) as FacetName[];

export const kinds = ['', 'tin', 'van-ban', 'anh'] as const;
/** `''`: news and documents together. */
export type Kind = (typeof kinds)[number];

export interface Wish {
  /** As typed. */
  text: string;
  kind: Kind;
  /** Slugs, and the year's number; `''`: any. */
  chosen: Record<FacetName, string>;
  isByDate: boolean;
  /** From 1 on. */
  page: number;
}

const longestText = 200;
const nothingChosen = { category: '', year: '', campaign: '', type: '', issuer: '' };

/** @example readWish('?q=l%C6%B0%C6%A1ng&nam=2026').chosen.year // => '2026' */
export function readWish(search: string): Wish {
  const query = new URLSearchParams(search);
  const chosen = { ...nothingChosen };
  for (const name of facetNames) chosen[name] = query.get(facets[name]) ?? '';
  const page = Number(query.get('trang'));
  return {
    text: (query.get('q') ?? '').slice(0, longestText),
    kind: kinds.find((kind) => kind === query.get('loai')) ?? '',
    chosen,
    isByDate: query.get('sap-xep') === 'ngay',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** What follows the page's own address. @example queryOf(readWish('?trang=1&q=a')) // => '?q=a' */
export function queryOf({ text, kind, chosen, isByDate, page }: Wish): string {
  const query = new URLSearchParams();
  const set = (name: string, value: string) => value !== '' && query.set(name, value);
  set('q', text.trim());
  set('loai', kind);
  for (const name of facetNames) set(facets[name], chosen[name]);
  set('sap-xep', isByDate ? 'ngay' : '');
  set('trang', page > 1 ? String(page) : '');
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}

/** Whether nothing is asked for yet. */
export const isIdle = (wish: Wish) => wish.text.trim() === '' && !isFiltered(wish);

/** Whether anything narrows the search down. */
export const isFiltered = (wish: Wish) => wish.kind !== '' || hasChoices(wish);
export const hasChoices = ({ chosen }: Wish) => facetNames.some((name) => chosen[name] !== '');

export const withText = (wish: Wish, text: string): Wish => ({ ...wish, text, page: 1 });
export const withPage = (wish: Wish, page: number): Wish => ({ ...wish, page });
export const withOrder = (wish: Wish, isByDate: boolean): Wish => ({ ...wish, isByDate, page: 1 });
export const withoutChoices = (wish: Wish): Wish => ({ ...wish, chosen: nothingChosen, page: 1 });
export const withoutFilters = (wish: Wish): Wish => ({ ...wish, kind: '', chosen: nothingChosen, page: 1 });

export const withChoice = (wish: Wish, name: FacetName, value: string): Wish => ({
  ...wish,
  chosen: { ...wish.chosen, [name]: value },
  page: 1,
});

/** Types and issuers are chosen among documents only, categories among what is no document. */
export function withKind(wish: Wish, kind: Kind): Wish {
  const others = kind === 'van-ban' ? { category: '' } : { type: '', issuer: '' };
  const chosen = { ...wish.chosen, ...others };
  return { ...wish, kind, chosen, page: 1 };
}
