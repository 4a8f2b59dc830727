/** The door to the search: asks the index's files, answers with what readers see. */
import { absentWords } from './absent-words.ts';
import type { SearchAnswer, SearchRequest, SearchResult, SearchSource } from './answers.ts';
import { excerptOf } from './excerpt.ts';
import { hitsOf, markHits } from './hits.ts';
import { IndexFiles } from './index-files.ts';
import type { IndexName, Shown, Texts } from './indexed-entry.ts';
import { shownFile, textsFile, type Manifest } from './manifest.ts';
import { markRanks } from './marks.ts';
import { hasPhrases, longPhrases } from './phrases.ts';
import { parseQuery, type Query } from './query.ts';
import { hasWholeWords, rankEntries, type Ranked, type Ranking } from './ranking.ts';
import { fieldOf, markRankOf } from './score.ts';
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
    await new ShardReader(this.files, manifest.folder, index, shard).read(query, [], leastReach);
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
    const context = { query, request, manifest, signal };
    const answerWith = ({ results, dropped }: Shows): SearchAnswer => {
      const { total, isTotalExact } = ranking;
      return { results, total: total - dropped, isTotalExact, page, pages, suggestions: [] };
    };
    const from = (page - 1) * size;
    if (early !== undefined && longPhrases(query).length === 0) {
      const quick = this.show(ranking, from, size, context, false);
      await Promise.all([
        quick,
        this.showFirst(ranking, from, size, context, (shows) => early(answerWith(shows))),
      ]);
      const shows = await quick;
      if (!shows.needsTexts) return { answer: answerWith(shows), isOutdated: shows.isOutdated };
      early(answerWith(shows));
    }
    const whole = await this.show(ranking, from, size, context, true);
    return { answer: answerWith(whole), isOutdated: whole.isOutdated };
  }

  /** Shows the first results of a page while the others are still on their way. */
  private async showFirst(
    ranking: Ranking,
    from: number,
    size: number,
    context: Context,
    take: (shows: Shows) => void,
  ): Promise<void> {
    if (Math.min(ranking.total - from, size) <= fetchedAtOnce) return;
    take(await this.show(ranking, from, fetchedAtOnce, context, false));
  }

  /** Fetches what the results show; those that do not hold what they promised make room for the next. */
  private async show(
    ranking: Ranking,
    from: number,
    size: number,
    context: Context,
    withTexts: boolean,
  ): Promise<Shows> {
    const results: SearchResult[] = [];
    let dropped = 0;
    let isOutdated = false;
    let needsTexts = longPhrases(context.query).length > 0;
    for (let at = from; at < ranking.total && results.length < size;) {
      context.signal?.throwIfAborted();
      const entries = await ranking.between(at, at + size - results.length);
      const found = await Promise.all(entries.map(async (entry) => this.foundAt(entry, context, withTexts)));
      entries.forEach((entry, index) => {
        const here = found[index] ?? null;
        if (here === null) isOutdated = true;
        if (isBelowSummary(entry)) needsTexts = true;
        const result = here === null ? null : resultOf(here, entry, context);
        if (result === null) dropped++;
        else results.push(result);
      });
      at += entries.length;
      if (entries.length === 0) break;
    }
    return { results, dropped, isOutdated, needsTexts };
  }

  /** Null: it has been taken off meanwhile. */
  private async foundAt(entry: Ranked, context: Context, withTexts: boolean): Promise<Found | null> {
    const { query, request, manifest } = context;
    const { leaf, slot } = entry;
    const needsTexts = withTexts && (isBelowSummary(entry) || longPhrases(query).length > 0);
    const [shown, texts] = await Promise.all([
      this.files.json<Shown>(manifest.folder, shownFile(request.index, leaf.number, slot)),
      needsTexts
        ? this.files.json<Texts>(manifest.folder, textsFile(request.index, leaf.number, slot))
        : null,
    ]);
    return shown === null || (needsTexts && texts === null) ? null : { shown, texts };
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

interface Context {
  query: Query;
  request: SearchRequest;
  manifest: Manifest;
  signal: AbortSignal | undefined;
}

/** Who waits for an answer. */
export interface Waiting {
  /** Aborted when nobody waits for the answer any more: no more files are fetched for it. */
  signal?: AbortSignal | undefined;
  /** Resolves when the reader does not seem to type on: what he would see is not fetched before. */
  rested?: Promise<void> | undefined;
  /**
   * Given what there is so far: the first results of the page; all of them, with summaries in the place of excerpts that
   * have to be fetched.
   */
  early?: ((answer: SearchAnswer) => void) | undefined;
}

interface Shows {
  results: SearchResult[];
  /** Entries that did not hold what they promised. */
  dropped: number;
  isOutdated: boolean;
  /** Some of it cannot be sure, or show why it was found, without the entries' texts. */
  needsTexts: boolean;
}

const isBelowSummary = ({ score }: Ranked) => fieldOf(score) < 2;

interface Found {
  shown: Shown;
  texts: Texts | null;
}

/** Null: the entry does not hold a quoted phrase after all, or stands nowhere in the portal. */
function resultOf({ shown, texts }: Found, entry: Ranked, { query, manifest }: Context): SearchResult | null {
  const marks = markRankOf(entry.score);
  if (texts !== null && !hasPhrases(shown, texts, query, marks)) return null;
  const category = manifest.categories.find(({ id }) => id === shown.category) ?? null;
  if (category === null && shown.kind !== 'van-ban') return null;
  const findHits = hitsOf(query, marks, hasWholeWords(entry));
  const { kind, title, slug, at, number, picture } = shown;
  return {
    kind,
    title: markHits(title, findHits),
    excerpt: excerptOf(shown, texts, findHits),
    number,
    href: category === null ? `/van-ban/${slug}/` : `/${category.slug}/${slug}/`,
    at,
    category: category === null ? null : { title: category.title, href: `/${category.slug}/` },
    picture,
    marks: query.hasMarks ? markRanks[marks] : 'exact',
  };
}
