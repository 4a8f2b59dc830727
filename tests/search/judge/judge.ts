import type { SearchAnswer } from '../../../site/search/answers.ts';
import { readReferenceQuery } from '../reference/reference-query.ts';
import { searchReference, type Found, type Standing } from '../reference/reference-search.ts';
import type { RelevanceQuery } from '../sets/relevance-query.ts';
import { slugIn, type JudgedSearch } from './judged-search.ts';

/** How one query came out. */
export interface Verdict {
  query: RelevanceQuery;
  isFirst: boolean;
  isInFirstThree: boolean;
  /** What the first page has. */
  got: string[];
  /** Found by the reference in whole words, not by the search; at most ten. */
  missing: string[];
  /** Found by the search, not by the reference; at most ten. */
  surplus: string[];
  /** Neighbours in the wrong order: one with worse marks or in a worse place before a better one. */
  disorder: string[];
}

/** Up to so many results are looked at one by one. */
const mostLookedAt = 300;
const pageSize = 10;

export async function judge(judged: JudgedSearch, query: RelevanceQuery): Promise<Verdict> {
  const reference = searchReference(judged.texts, readReferenceQuery(query.text), query.labels);
  const whole = [...reference]
    .filter(([, { beginning }]) => beginning === 0)
    .map(([id]) => slugOf(judged, id));
  const wanted = Math.min(Math.max(whole.length, pageSize * 3), mostLookedAt);
  const slugs = await judged.slugs(query, Math.ceil(wanted / pageSize));
  const answer = await judged.ask(query);
  const found = new Set(slugs);
  const missing =
    whole.length > mostLookedAt
      ? missingByCount(answer, whole.length)
      : whole.filter((slug) => !found.has(slug));
  const top = slugs.slice(0, 3);
  return {
    query,
    isFirst: query.first.length === 0 ? answer.total === 0 : slugs[0] === query.first[0],
    isInFirstThree: query.first.every((slug) => top.includes(slug)),
    got: slugs.slice(0, 5),
    missing: missing.slice(0, 10),
    surplus: slugs.filter((slug) => !reference.has(idOf(judged, slug))).slice(0, 10),
    disorder: query.sort === 'date' ? [] : disorderOf(judged, slugs, reference),
  };
}

const idOf = (judged: JudgedSearch, slug: string) => judged.bySlug.get(slug)?.id ?? slug;
const slugOf = (judged: JudgedSearch, id: string) =>
  judged.texts.entries.find((entry) => entry.id === id)?.shown.slug ?? id;

function missingByCount(answer: SearchAnswer, expected: number): string[] {
  const isEnough = answer.total >= expected || !answer.isTotalExact;
  return isEnough ? [] : [`${expected - answer.total} of ${expected}`];
}

function disorderOf(judged: JudgedSearch, slugs: readonly string[], reference: Found): string[] {
  const known = slugs.flatMap((slug) => {
    const standing = reference.get(idOf(judged, slug));
    return standing === undefined ? [] : [{ slug, rank: rankOf(standing) }];
  });
  const wrong = known.slice(1).flatMap(({ slug, rank }, index) => {
    const before = known[index];
    return before !== undefined && before.rank > rank
      ? [`${before.slug} (${before.rank}) before ${slug} (${rank})`]
      : [];
  });
  return wrong.slice(0, 3);
}

/** Whole words before beginnings, then marks, then the place: three digits that are compared as a number. */
const rankOf = ({ beginning, marks, field }: Standing) => beginning * 100 + marks * 10 + field;

/** The first page's slugs, for reports. */
export const slugsOf = (answer: SearchAnswer) => answer.results.map(({ href }) => slugIn(href));
