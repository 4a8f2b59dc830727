/** The search over the whole corpus, in memory, beside the reference. */
import type { SearchAnswer } from '../../../site/search/answers.ts';
import { buildFiles, sourceOf } from '../../../site/search/in-memory.ts';
import type { IndexedEntry } from '../../../site/search/indexed-entry.ts';
import { Search } from '../../../site/search/search.ts';
import { relevanceCorpus } from '../corpus/corpus.ts';
import { demoCategories } from '../corpus/demo-entries.ts';
import { ReferenceTexts } from '../reference/reference-texts.ts';
import type { RelevanceQuery } from '../sets/relevance-query.ts';

export class JudgedSearch {
  readonly search: Search;
  readonly texts: ReferenceTexts;
  readonly bySlug: ReadonlyMap<string, IndexedEntry>;

  private constructor(search: Search, entries: readonly IndexedEntry[]) {
    this.search = search;
    this.texts = new ReferenceTexts(entries);
    this.bySlug = new Map(entries.map((entry) => [entry.shown.slug, entry]));
  }

  static async open(): Promise<JudgedSearch> {
    const [entries, categories] = await Promise.all([relevanceCorpus(), demoCategories()]);
    const files = buildFiles({ main: entries }, { categories });
    return new JudgedSearch(new Search(sourceOf(files), () => performance.now()), entries);
  }

  async ask({ text, labels = [], sort = 'relevance' }: AskedQuery, page = 1): Promise<SearchAnswer> {
    return this.search.find({ text, index: 'main', labels: [...labels], sort, page });
  }

  /** Slugs in the order in which readers see them. */
  async slugs(query: AskedQuery, pages: number): Promise<string[]> {
    const found: string[] = [];
    for (let page = 1; page <= pages; page++) {
      const answer = await this.ask(query, page);
      found.push(...answer.results.map(({ href }) => slugIn(href)));
      if (page >= answer.pages) break;
    }
    return found;
  }
}

export type AskedQuery = Pick<RelevanceQuery, 'text' | 'labels' | 'sort'>;

/** @example slugIn('/tin-co-so/sua-duong/') // 'sua-duong' */
export const slugIn = (href: string): string => href.split('/').at(-2) ?? '';
