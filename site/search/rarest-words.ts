/** Which words of a question narrow it down most. */
import { countFound } from './postings.ts';
import type { Query } from './query.ts';
import { wantedTerms } from './query-terms.ts';
import type { Found, ScoredQuery } from './score.ts';

/**
 * The words of a query by how many entries are known to have them, the rarest first, as places in the query. Those that
 * may be missing, and those of phrases, are left out: their lists are not asked for.
 */
export const rarestFirst = (query: Query, { words }: Pick<ScoredQuery, 'words'>): number[] =>
  wantedTerms(query)
    .words.map((wanted, index) => ({ wanted, index, found: countFound((words[index] as Found).fields[1]) }))
    .filter(({ wanted }) => !wanted.isLight && !wanted.isQuoted)
    .sort((one, other) => one.found - other.found)
    .map(({ index }) => index);
