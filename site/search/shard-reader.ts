/** Reads a shard's files and says how well each of its entries answers a query. */
import type { IndexName } from './indexed-entry.ts';
import type { IndexFiles } from './index-files.ts';
import { bucketFile, type Part, type ShardPlan } from './manifest.ts';
import { Places } from './places.ts';
import { readPostings, type FieldsByMarks } from './postings.ts';
import type { Query } from './query.ts';
import { wantedTerms, type WantedTerm } from './query-terms.ts';
import type { ScoredQuery } from './score.ts';
import { bucketOf, labelTerm } from './terms.ts';

export class ShardReader {
  readonly shard: ShardPlan;
  readonly places: Places;
  private readonly files: IndexFiles;
  private readonly folder: string;
  private readonly index: IndexName;

  constructor(files: IndexFiles, folder: string, index: IndexName, shard: ShardPlan) {
    this.files = files;
    this.folder = folder;
    this.index = index;
    this.shard = shard;
    this.places = new Places(shard);
  }

  /** What the query's words, whole, and the labels are found in. */
  async read(query: Query, labels: string[], parts: readonly Part[]): Promise<ScoredQuery> {
    const wanted = wantedTerms(query);
    const asksForNumber = query.words.some(({ form }) => /^\d/.test(form));
    const label = async (name: string) =>
      this.postings({ terms: [labelTerm(name)], rankOf: () => 0 }, ['top']);
    const [words, pairs, labelFields, documents] = await Promise.all([
      Promise.all(
        wanted.words.map(async (word) => ({
          fields: await this.postings(word, parts),
          isLight: word.isLight,
        })),
      ),
      Promise.all(
        wanted.pairs.map(async (pair) => ({
          fields: await this.postings(pair, parts),
          isRequired: pair.isRequired,
        })),
      ),
      Promise.all(labels.map(label)),
      asksForNumber ? label('kind:van-ban') : null,
    ]);
    return { words, pairs, labels: labelFields, documents, isPrefix: false };
  }

  /** Where any of the terms stands. */
  async postings({ terms, rankOf }: WantedTerm, parts: readonly Part[]): Promise<FieldsByMarks> {
    const files = terms.flatMap((term) =>
      parts.map(async (part) => ({ term, bytes: await this.bytesOf(term, part) })),
    );
    return readPostings(await Promise.all(files), this.places, rankOf);
  }

  private async bytesOf(term: string, part: Part): Promise<Uint8Array | null> {
    const bucket = bucketOf(term, this.shard.bits[part]);
    return this.files.bytes(this.folder, bucketFile(this.index, this.shard, part, bucket));
  }
}
