import type { SearchAnswer } from '../../../site/search/answers.ts';
import { readReferenceQuery } from '../reference/reference-query.ts';
import { searchReference, type Found, type Standing } from '../reference/reference-search.ts';
import type { RelevanceQuery } from '../sets/relevance-query.ts';
import type { JudgedSearch } from './judged-search.ts';

/** How one query came out. */
export interface Verdict {
  query: RelevanceQuery;
  isFirst: boolean;
  isInFirstThree: boolean;
  /** How many entries hold all the words, whatever their marks. */
  holding: number;
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
const mostLookedAt = 50;
const pageSize = 10;

export async function judge(judged: JudgedSearch, query: RelevanceQuery): Promise<Verdict> {
  const meant = readReferenceQuery(query.means ?? query.text);
  const reference = searchReference(judged.texts, meant, query.labels);
  const best = bestOf(reference, /\d$/.test(query.text));
  const pages = Math.ceil(Math.max(best.length, pageSize * 3) / pageSize);
  const slugs = await judged.slugs(query, pages);
  const answer = await judged.ask(query);
  const missing = best.map((id) => slugOf(id)).filter((slug) => !slugs.includes(slug));
  const top = slugs.slice(0, 3);
  return {
    query,
    isFirst: query.first.length === 0 ? answer.total === 0 : slugs[0] === query.first[0],
    isInFirstThree: query.first.every((slug) => top.includes(slug)),
    got: slugs.slice(0, 5),
    holding: holdingOf(reference),
    missing: [...missing.slice(0, 10), ...missingByCount(answer, holdingOf(reference))],
    surplus: slugs.filter((slug) => !reference.has(idOf(judged, slug))).slice(0, 10),
    disorder: query.sort === 'date' ? [] : disorderOf(judged, slugs, reference),
  };
}

/** Identifiers in the best classes, as many classes as are looked at in full; `isWhole`: no beginnings. */
function bestOf(reference: Found, isWhole: boolean): string[] {
  const ranks = [...new Set([...reference.values()].map(rankOf))].toSorted((a, b) => a - b);
  let best: string[] = [];
  for (const rank of ranks) {
    const upTo = [...reference].filter(([, standing]) => rankOf(standing) <= rank).map(([id]) => id);
    if (upTo.length > mostLookedAt || (isWhole && beginsOnly(rank))) break;
    best = upTo;
  }
  return best;
}

const idOf = (judged: JudgedSearch, slug: string) => judged.bySlug.get(slug)?.id ?? slug;
const slugOf = (id: string) => id.slice(id.indexOf(':') + 1);

/** Beginnings of words are not counted: there may be too many of them. */
const holdingOf = (reference: Found): number =>
  [...reference.values()].filter(({ beginning }) => beginning === 0).length;

const missingByCount = ({ total, isTotalExact }: SearchAnswer, expected: number): string[] =>
  total >= expected || !isTotalExact ? [] : [`${expected - total} of ${expected}`];

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

const beginsOnly = (rank: number) => Math.floor(rank / 100) % 10 === 1;

/** Four digits that are compared as a number. */
const rankOf = ({ otherMarks, beginning, leftOut, field }: Standing) =>
  Number(`${otherMarks}${beginning}${leftOut}${field}`);
