/** Entries as results of a query, each fetched once, whoever asks first. */
import type { Piece, SearchResult } from './answers.ts';
import { excerptOf } from './excerpt.ts';
import { hitsOf, markHits } from './hits.ts';
import type { IndexFiles } from './index-files.ts';
import type { IndexName, Shown, Texts } from './indexed-entry.ts';
import { shownFile, textsFile, type Manifest } from './manifest.ts';
import { markRanks } from './marks.ts';
import { hasPhrases, longPhrases } from './phrases.ts';
import type { Query } from './query.ts';
import { hasWholeWords, type Ranked, type Ranking } from './ranking.ts';
import { fieldOf, markRankOf } from './score.ts';

/** `unlike`: it does not hold a quoted phrase after all, or stands nowhere in the portal; `gone`: taken off meanwhile. */
type ReadResult = SearchResult | 'unlike' | 'gone';

/** Results that follow each other. */
export interface ResultStretch {
  results: SearchResult[];
  /** Entries that did not hold what they promised. */
  dropped: number;
  /** Some of them were taken off meanwhile. */
  isOutdated: boolean;
}

export interface ResultsOf {
  query: Query;
  manifest: Manifest;
  index: IndexName;
}

export class Results {
  private readonly files: IndexFiles;
  private readonly of: ResultsOf;
  private readonly onGone: () => Promise<void>;
  private readonly read = new Map<string, Promise<ReadResult>>();

  /** @param onGone told when a result that is shown has turned out to be taken off */
  constructor(files: IndexFiles, of: ResultsOf, onGone: () => Promise<void>) {
    this.files = files;
    this.of = of;
    this.onGone = onGone;
  }

  /**
   * Results from a rank on; those that do not hold what they promised make room for the next. The same entry is the same
   * object, whichever stretch it is in.
   * @throws when files cannot be had; the signal's reason when it is aborted
   */
  async stretch(
    ranking: Ranking,
    from: number,
    size: number,
    signal: AbortSignal | undefined,
  ): Promise<ResultStretch> {
    const stretch: ResultStretch = { results: [], dropped: 0, isOutdated: false };
    for (let at = from; at < ranking.total && stretch.results.length < size;) {
      signal?.throwIfAborted();
      const entries = await ranking.between(at, at + size - stretch.results.length);
      for (const result of await Promise.all(entries.map(async (entry) => this.at(entry)))) {
        if (result === 'gone') stretch.isOutdated = true;
        if (typeof result === 'string') stretch.dropped++;
        else stretch.results.push(result);
      }
      at += entries.length;
      if (entries.length === 0) break;
    }
    return stretch;
  }

  private async at(entry: Ranked): Promise<ReadResult> {
    const path = textsFile(this.of.index, entry.leaf.number, entry.slot);
    const known = this.read.get(path) ?? this.readAt(entry);
    this.read.set(path, known);
    return known;
  }

  private async readAt(entry: Ranked): Promise<ReadResult> {
    const { query, manifest, index } = this.of;
    const mayBeUnlike = longPhrases(query).length > 0;
    const [shown, texts] = await Promise.all([
      this.files.json<Shown>(manifest.folder, shownFile(index, entry.leaf.number, entry.slot)),
      mayBeUnlike ? this.textsOf(entry) : null,
    ]);
    if (shown === null || (mayBeUnlike && texts === null)) return 'gone';
    return this.resultOf(shown, texts, entry);
  }

  private async textsOf({ leaf, slot }: Ranked): Promise<Texts | null> {
    const { manifest, index } = this.of;
    return this.files.json<Texts>(manifest.folder, textsFile(index, leaf.number, slot));
  }

  private resultOf(shown: Shown, texts: Texts | null, entry: Ranked): SearchResult | 'unlike' {
    const { query, manifest } = this.of;
    const marks = markRankOf(entry.score);
    if (texts !== null && !hasPhrases(shown, texts, query, marks)) return 'unlike';
    const category = manifest.categories.find(({ id }) => id === shown.category) ?? null;
    if (category === null && shown.kind !== 'van-ban') return 'unlike';
    const findHits = hitsOf(query, marks, hasWholeWords(entry));
    const { kind, title, slug, at, number, picture } = shown;
    return {
      kind,
      title: markHits(title, findHits),
      excerpt: excerptOf(shown, texts, findHits),
      fetchExcerpt: texts === null && isBelowSummary(entry) ? async () => this.excerptOf(shown, entry) : null,
      number,
      href: category === null ? `/van-ban/${slug}/` : `/${category.slug}/${slug}/`,
      at,
      category: category === null ? null : { title: category.title, href: `/${category.slug}/` },
      picture,
      marks: query.hasMarks ? markRanks[marks] : 'exact',
    };
  }

  private async excerptOf(shown: Shown, entry: Ranked): Promise<Piece[] | null> {
    const texts = await this.textsOf(entry);
    if (texts === null) {
      await this.onGone();
      return null;
    }
    return excerptOf(shown, texts, hitsOf(this.of.query, markRankOf(entry.score), hasWholeWords(entry)));
  }
}

const isBelowSummary = ({ score }: Ranked) => fieldOf(score) < 2;
