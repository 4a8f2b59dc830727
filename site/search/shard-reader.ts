/** Reads a shard's files and says how well each of its entries answers a query. */
import type { IndexName } from './indexed-entry.ts';
import type { IndexFiles } from './index-files.ts';
import { bucketFile, bucketIn, partIn, parts, type FilePart, type Part, type ShardPlan } from './manifest.ts';
import { Places } from './places.ts';
import { bestPostings, commonPostings, readPostings, type FieldsByMarks } from './postings.ts';
import type { Query } from './query.ts';
import { wantedTerms, type WantedTerm, type WantedWord } from './query-terms.ts';
import type { Found, ScoredQuery, Unread } from './score.ts';
import { labelTerm } from './terms.ts';

/** Which lists are read. Where neighbours stand their words do, so a word without lists of its own is found in pairs. */
export interface Reach {
  words: readonly Part[];
  pairs: readonly Part[];
  /** Lists of their own are read only of these words, by their places in the query; missing: of all. */
  only?: ReadonlySet<number>;
  /** Words that were typed with marks are read as typed, where the shard has that apart. */
  isAsTyped?: boolean;
}

/** Everything. */
export const wholeReach: Reach = { words: parts, pairs: parts };
/** Everything but words whose marks differ from those typed. */
export const asTypedReach: Reach = { ...wholeReach, isAsTyped: true };
/** Of words that stand alone only those in titles, as far as these are read. */
export const nearReach: Reach = { words: ['title'], pairs: parts };
/** What every question of several words asks for. */
export const leastReach: Reach = { words: [], pairs: ['title'] };

/** A word without neighbours is read as far as they would be. */
export const reachFor = ({ words }: Query, reach: Reach): Reach =>
  words.length > 1 ? reach : { words: parts.filter((part) => reach.pairs.includes(part)), pairs: [] };

/** For one query; what it has read it keeps. */
export class ShardReader {
  readonly shard: ShardPlan;
  readonly places: Places;
  private readonly isNewest: boolean;
  private readonly files: IndexFiles;
  private readonly folder: string;
  private readonly index: IndexName;
  private readonly lists = new Map<string, Promise<FieldsByMarks>>();

  constructor(files: IndexFiles, folder: string, index: IndexName, shard: ShardPlan, isNewest: boolean) {
    this.files = files;
    this.folder = folder;
    this.index = index;
    this.shard = shard;
    this.isNewest = isNewest;
    this.places = new Places(shard);
  }

  /** What the query's words, whole, and the labels are found in. */
  async read(query: Query, labels: string[], reach: Reach): Promise<ScoredQuery> {
    const wanted = wantedTerms(query);
    const asksForNumber = query.words.some(({ form }) => /^\d/.test(form));
    const label = async (name: string) => {
      const term = labelTerm(name);
      return this.postings({ key: term, terms: [term], rankOf: () => 0 }, ['title']);
    };
    const hasTelling = wanted.words.some(({ isLight }) => !isLight);
    const [own, pairs, labelFields, documents] = await Promise.all([
      Promise.all(
        wanted.words.map(async (word, index) =>
          // Beside others it does not count where light words stand.
          word.isLight && hasTelling ? null : this.ownLists(word, index, reach),
        ),
      ),
      Promise.all(
        wanted.pairs.map(async (pair) => ({
          fields: await this.postings(pair, reach.pairs),
          unread: this.unreadOf(reach.pairs),
          isRequired: pair.isRequired,
        })),
      ),
      Promise.all(labels.map(label)),
      asksForNumber ? label('kind:van-ban') : null,
    ]);
    const words = wanted.words.map((word, index) => {
      const beside = pairs.slice(Math.max(0, index - 1), index + 1);
      return this.found(word, own[index] ?? null, beside, reach);
    });
    return {
      words,
      pairs,
      labels: labelFields,
      documents,
      isNewest: this.isNewest,
      isPrefix: false,
      isScattered: false,
    };
  }

  /** Null: its own lists are not asked for. */
  private async ownLists(word: WantedWord, index: number, reach: Reach): Promise<Found | null> {
    const isAsked = reach.words.length > 0 && (reach.only === undefined || reach.only.has(index));
    if (!isAsked || word.isQuoted) return null;
    const typed = this.asTyped(word, reach);
    if (typed === null)
      return { fields: await this.postings(word, reach.words), unread: this.unreadOf(reach.words) };
    return { fields: await this.listOf(typed, 'form'), unread: { asTyped: 0, any: parts.length } };
  }

  /** Null: it is read with all its marks, or these are at hand. */
  private asTyped({ asTyped, terms }: WantedWord, { isAsTyped }: Reach): WantedTerm | null {
    if (isAsTyped !== true || this.shard.bits.form === undefined) return null;
    return terms.every((term) => this.files.has(this.folder, this.fileOf(term, 'body'))) ? null : asTyped;
  }

  /**
   * @param own what its own lists say
   * @param beside its neighbours, in order
   */
  private found(
    { isQuoted, isLight }: WantedWord,
    own: Found | null,
    beside: Pair[],
    { pairs }: Reach,
  ): FoundWord {
    if (isQuoted) {
      const fields = commonPostings(beside.filter(({ isRequired }) => isRequired).map(fieldsOf));
      return { fields, unread: this.unreadOf(pairs), isLight };
    }
    const isCovered = own !== null && own.unread.any <= this.unreadOf(pairs).any;
    const lists = [...(own === null ? [] : [own.fields]), ...(isCovered ? [] : beside.map(fieldsOf))];
    const unread = own?.unread ?? this.unreadOf([]);
    return { fields: bestPostings(lists, this.places), unread: isLight ? nothingUnread : unread, isLight };
  }

  /** What these parts say nothing of. */
  private unreadOf(read: readonly Part[]): Unread {
    const own = new Set(read.map((part) => partIn(this.shard.bits, part)));
    const first = parts.findIndex((part) => !own.has(partIn(this.shard.bits, part)));
    const field = first < 0 ? 0 : parts.length - first;
    return { asTyped: field, any: field };
  }

  /** Where any of the terms stands. */
  async postings(wanted: WantedTerm, within: readonly Part[]): Promise<FieldsByMarks> {
    const own = new Set(within.map((part) => partIn(this.shard.bits, part)));
    const lists = [...own].map(async (part) => this.listOf(wanted, part));
    return bestPostings(await Promise.all(lists), this.places);
  }

  private async listOf(wanted: WantedTerm, part: FilePart): Promise<FieldsByMarks> {
    const key = `${part} ${wanted.key}`;
    const known = this.lists.get(key) ?? this.readList(wanted, part);
    this.lists.set(key, known);
    return known;
  }

  private async readList({ terms, rankOf }: WantedTerm, part: FilePart): Promise<FieldsByMarks> {
    const lists = terms.map(async (term) => {
      const bytes = await this.files.bytes(this.folder, this.fileOf(term, part));
      return readPostings(term, bytes, this.places, rankOf);
    });
    return bestPostings(await Promise.all(lists), this.places);
  }

  private fileOf(term: string, part: FilePart): string {
    return bucketFile(this.index, this.shard, part, bucketIn(this.shard.bits, part, term));
  }
}

type Pair = ScoredQuery['pairs'][number];
type FoundWord = ScoredQuery['words'][number];

const nothingUnread: Unread = { asTyped: 0, any: 0 };

const fieldsOf = ({ fields }: Pair) => fields;
