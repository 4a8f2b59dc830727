import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first, so that no core is left with one of them at the end. */
const longest = [
  'import/import',
  'search/relevance',
  'faults/kill',
  'faults/cms-dead',
  'security/hostile-content',
  'integration/rights/table',
  'faults/schedule',
  'golden/golden-rule',
  'faults/kill-search',
  'integration/search-index',
  'golden/exact-plans',
  'faults/supervisor',
  'browser/two-people',
  'browser/article',
  'browser/writing',
  'portal/keyboard',
  'portal/every-page',
  'portal/colours',
  'portal/layout-shift',
  'portal/search',
  'portal/stillness',
  'portal/validators/html',
].map((name) => `/tests/${name}.test.ts`);

const rankOf = ({ moduleId }: TestSpecification) => {
  const rank = longest.findIndex((name) => moduleId.endsWith(name));
  return rank === -1 ? longest.length : rank;
};

/** Runs known long files first, then whatever vitest would. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
