/** The door to the search: asks the index's files, answers with what readers see. */
import { absentWords } from './absent-words.ts';
import type { SearchAnswer, SearchRequest, SearchSource } from './answers.ts';
import { IndexFiles } from './index-files.ts';
import type { IndexName } from './indexed-entry.ts';
import type { Manifest } from './manifest.ts';
import { longPhrases } from './phrases.ts';
import { parseQuery, type Query } from './query.ts';
import { rankEntries } from './ranking.ts';
import { Results, type ResultStretch } from './results.ts';
import { leastReach, ShardReader } from './shard-reader.ts';
import { suggest } from './suggest.ts';

/** Results on a page. */
export const pageSizes: Record<IndexName, number> = { main: 10, pictures: 24 };
/** Over HTTP/1.1 a browser fetches so many files at once: with that many results a reader can begin. */
const fetchedAtOnce = 6;
/** Milliseconds for which the manifest is taken for the newest without asking. */
const manifestHolds = 1000;

export class Search {
  /** Called when what was answered from files at hand has turned out to be outdated: ask again. */
  onChanged: () => void = () => undefined;
  private readonly files: IndexFiles;

  /** @param clock milliseconds that only rise */
  constructor(source: SearchSource, clock: () => number) {
    this.files = new IndexFiles(source, clock);
  }

  /** What filters can ask for, once `prepare` or `find` has been through. */
  get manifest(): Manifest | null {
    return this.files.present;
  }

  /** Fetches what every search needs. */
  async prepare(): Promise<Manifest> {
    return this.files.manifest();
  }

  /** Begins to fetch what these words need in any case: their neighbours. Never fails. */
  hint(text: string, index: IndexName = 'main'): void {
    void this.fetchNeighbours(parseQuery(text), index).catch(() => undefined);
  }

  private async fetchNeighbours(query: Query, index: IndexName): Promise<void> {
    const manifest = await this.files.manifest();
    const [shard] = manifest.indexes[index].shards;
    if (shard === undefined || query.words.length < 2) return;
    await new ShardReader(this.files, manifest.folder, index, shard, true).read(query, [], leastReach);
  }

  /**
   * @throws when files cannot be had (offline, server down): asking again may help; the signal's reason when it is aborted
   */
  async find(request: SearchRequest, waiting: Waiting = {}): Promise<SearchAnswer> {
    const manifest = await this.files.manifest();
    const check = this.files.age > manifestHolds ? this.files.askAgain() : Promise.resolve(manifest);
    const fetches = this.files.fetches;
    const { answer, isOutdated } = await this.answer(request, manifest, waiting);
    if (this.files.fetches === fetches && !isOutdated) {
      // Nothing was fetched: the reader gets the answer at once, and another one should it have changed.
      void check.then(
        (now) => now !== manifest && this.onChanged(),
        () => undefined,
      );
      return answer;
    }
    const now = isOutdated ? await this.files.askAgain() : await check;
    if (now === manifest && !isOutdated) return answer;
    this.files.forget();
    return (await this.answer(request, now, { ...waiting, early: undefined })).answer;
  }

  private async answer(request: SearchRequest, manifest: Manifest, { signal, rested, early }: Waiting) {
    const query = parseQuery(request.text);
    const size = pageSizes[request.index];
    const nothing = { results: [], total: 0, isTotalExact: true, page: 1, pages: 0, suggestions: [] };
    if (query.words.length === 0 && request.labels.length === 0)
      return { answer: nothing, isOutdated: false };
    const wanted = { enough: request.page * size, least: size, signal };
    signal?.throwIfAborted();
    const ranking = await rankEntries(this.files, manifest, query, request, wanted);
    await rested;
    signal?.throwIfAborted();
    if (ranking.total === 0) {
      const suggestions = await this.suggestions(query, request, manifest);
      return { answer: { ...nothing, suggestions }, isOutdated: false };
    }
    const known = Math.ceil(ranking.total / size);
    const page = Math.min(Math.max(1, request.page), known);
    // Where not all has been looked at, the next page will be.
    const pages = ranking.isTotalExact ? known : Math.max(known, page + 1);
    const answerWith = ({ results, dropped }: ResultStretch): SearchAnswer => {
      const { total, isTotalExact } = ranking;
      return { results, total: total - dropped, isTotalExact, page, pages, suggestions: [] };
    };
    const from = (page - 1) * size;
    const of = { query, manifest, index: request.index };
    const results = new Results(this.files, of, async () => this.askWhetherChanged(manifest));
    const whole = results.stretch(ranking, from, size, signal);
    const isMore = Math.min(ranking.total - from, size) > fetchedAtOnce;
    // Results that may turn out to be none are not shown before that is known.
    const takeFirst = isMore && longPhrases(query).length === 0 ? early : undefined;
    const first = takeFirst && results.stretch(ranking, from, fetchedAtOnce, signal).then(answerWith);
    const [stretch] = await Promise.all([whole, first?.then(takeFirst)]);
    return { answer: answerWith(stretch), isOutdated: stretch.isOutdated };
  }

  private async askWhetherChanged(manifest: Manifest): Promise<void> {
    if ((await this.files.askAgain()) !== manifest) this.onChanged();
  }

  private async suggestions(query: Query, request: SearchRequest, manifest: Manifest) {
    const absent = await absentWords(query, query.words, this.files, manifest.folder, request.index);
    return suggest(query, request, absent, async (text, withLabels) => {
      const asked = { ...request, labels: withLabels ? request.labels : [] };
      const wanted = { enough: 1, least: 1 };
      return (await rankEntries(this.files, manifest, parseQuery(text), asked, wanted)).total;
    });
  }
}

/** Who waits for an answer. */
export interface Waiting {
  /** Aborted when nobody waits for the answer any more: no more files are fetched for it. */
  signal?: AbortSignal | undefined;
  /** Resolves when the reader does not seem to type on: what he would see is not fetched before. */
  rested?: Promise<void> | undefined;
  /** Given the first results of the page while the others are still on their way. */
  early?: ((answer: SearchAnswer) => void) | undefined;
}
