/** Plain reading of the projection: nothing is noted here, nothing is changed. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type {
  Announcement,
  Banner,
  Category,
  Navigation,
  OfficialDocument,
  PublishedForm,
  Redirect,
  SiteSettings,
} from '../../../cms/feed/wire.ts';
import type { ArticleCard, ArticleFacts, ArticleText, Campaign, PublishedMedia } from '../../data/reader.ts';
import { coordinatesPerList } from '../core/positions.ts';
import { Lists } from './lists.ts';
import { PreparedStatements } from './prepared-statements.ts';

interface SmallCollections {
  categories: Category;
  campaigns: Campaign;
  banners: Banner;
  documents: OfficialDocument;
  announcements: Announcement;
  forms: PublishedForm;
  redirects: Redirect;
  globals: SiteSettings | Navigation;
}

export type SmallCollection = keyof SmallCollections;

/** An entry of an ordered list. */
export interface Entry {
  at: number;
  id: string;
}

const cachedMedia = 4000;
const cachedCards = 30_000;

export class Content {
  readonly lists: Lists;
  readonly database: DatabaseSync;
  private readonly small = new Map<SmallCollection, Map<string, unknown>>();
  private readonly mediaCache = new Map<string, PublishedMedia>();
  private readonly cardCache = new Map<string, ArticleCard>();
  private readonly statements: PreparedStatements;

  constructor(database: DatabaseSync) {
    this.database = database;
    this.statements = new PreparedStatements(database);
    this.lists = new Lists(database);
  }

  /** A statement that is prepared once. */
  sql(text: string): StatementSync {
    return this.statements.of(text);
  }

  /** Drops what was remembered, after a change of the tables. */
  forget(): void {
    this.small.clear();
    this.mediaCache.clear();
    this.cardCache.clear();
    this.lists.forget();
  }

  /** Drops what was remembered of an article. */
  forgetCard(id: string): void {
    this.cardCache.delete(id);
  }

  /** Drops what was remembered of a medium. */
  forgetMedia(id: string): void {
    this.mediaCache.delete(id);
  }

  /** Drops what was remembered of a small collection. */
  forgetCollection(collection: SmallCollection): void {
    this.small.delete(collection);
  }

  /** Forgets the names of lists in which nothing stands and that no page reads; they may be unpublished tags. */
  dropUnreadLists(): void {
    const empty = this.sql('SELECT number FROM lists WHERE length = 0').all();
    for (const { number } of empty) {
      this.sql(
        `DELETE FROM lists WHERE number = ?1 AND NOT EXISTS (
           SELECT 1 FROM page_ranges WHERE list_from >= ?1 * ${coordinatesPerList} AND list_to < (?1 + 1) * ${coordinatesPerList}
         )`,
      ).run(Number(number));
    }
    this.lists.forget();
  }

  meta(key: string): string | null {
    return (
      (this.sql('SELECT value FROM meta WHERE key = ?').get(key)?.['value'] as string | undefined) ?? null
    );
  }

  /** Not to be changed: everyone who asks is given the same object. */
  card(id: string): ArticleCard | null {
    const known = this.cardCache.get(id);
    if (known !== undefined) return known;
    const row = this.sql('SELECT card FROM articles WHERE id = ?').get(id);
    if (row === undefined) return null;
    const card = JSON.parse(String(row['card'])) as ArticleCard;
    if (this.cardCache.size >= cachedCards) this.cardCache.clear();
    this.cardCache.set(id, card);
    return card;
  }

  text(id: string): ArticleText | null {
    const row = this.sql('SELECT json FROM article_texts WHERE id = ?').get(id);
    return row === undefined ? null : (JSON.parse(String(row['json'])) as ArticleText);
  }

  facts(id: string): ArticleFacts | null {
    const row = this.sql('SELECT facts FROM articles WHERE id = ?').get(id);
    return row === undefined ? null : (JSON.parse(String(row['facts'])) as ArticleFacts);
  }

  /** If two articles claim one slug the older identifier has it, whatever the order in which they came. */
  articleBySlug(slug: string): ArticleCard | null {
    const row = this.sql('SELECT id FROM articles WHERE slug = ? ORDER BY id LIMIT 1').get(slug);
    return row === undefined ? null : this.card(String(row['id']));
  }

  /** Documents of a small collection by identifier, in the order of identifiers. */
  all<C extends SmallCollection>(collection: C): Map<string, SmallCollections[C]> {
    let documents = this.small.get(collection);
    if (documents === undefined) {
      const rows = this.sql('SELECT id, json FROM documents WHERE collection = ? ORDER BY id').all(
        collection,
      );
      documents = new Map(rows.map((row) => [String(row['id']), JSON.parse(String(row['json'])) as unknown]));
      this.small.set(collection, documents);
    }
    return documents as Map<string, SmallCollections[C]>;
  }

  media(id: string): PublishedMedia | null {
    const known = this.mediaCache.get(id);
    if (known !== undefined) return known;
    const row = this.sql('SELECT json FROM media WHERE id = ?').get(id);
    if (row === undefined) return null;
    const media = JSON.parse(String(row['json'])) as PublishedMedia;
    if (this.mediaCache.size >= cachedMedia) this.mediaCache.clear();
    this.mediaCache.set(id, media);
    return media;
  }

  /** The category and all above it, nearest first. A loop in the tree ends where it closes. */
  ancestors(category: string): Category[] {
    const tree = this.all('categories');
    const found = new Map<string, Category>();
    for (let next = tree.get(category); next !== undefined && !found.has(next.id);) {
      found.set(next.id, next);
      next = next.parent === null ? undefined : tree.get(next.parent);
    }
    return [...found.values()];
  }

  /** Entries of a list from a place on, the place itself left out; more are fetched as the caller goes on. */
  *walk(
    list: string,
    direction: 'newer' | 'older',
    place: Entry,
    expected: number,
  ): Generator<Entry & { card: ArticleCard }> {
    const number = this.lists.find(list);
    if (number === null) return;
    const [compare, order] = direction === 'older' ? ['<', 'DESC'] : ['>', 'ASC'];
    const statement = this.sql(
      `SELECT at, id FROM list_entries WHERE list = ? AND (at, id) ${compare} (?, ?)
       ORDER BY at ${order}, id ${order} LIMIT ?`,
    );
    let from = place;
    for (let length = expected; ; length = 16) {
      const rows = statement.all(number, from.at, from.id, length);
      for (const row of rows) {
        from = { at: Number(row['at']), id: String(row['id']) };
        const card = this.card(from.id);
        if (card !== null) yield { ...from, card };
      }
      if (rows.length < length) return;
    }
  }

  /** The newest of a list, newest first. */
  newest(list: string, limit: number): ArticleCard[] {
    return this.cards(list, 'ORDER BY at DESC, id DESC LIMIT ?', limit);
  }

  /** Cards published in `[from, to)`, newest first. */
  between(list: string, from: number, to: number): ArticleCard[] {
    return this.cards(list, 'AND at >= ? AND at < ? ORDER BY at DESC, id DESC', from, to);
  }

  /** `length` cards from the `rank`-th oldest on, newest first. */
  slice(list: string, rank: number, length: number): ArticleCard[] {
    return this.entriesAt(list, rank, length)
      .map((entry) => this.card(entry.id))
      .filter((card) => card !== null);
  }

  /** `length` entries from the one with this rank on, last first. */
  entriesAt(list: string, rank: number, length: number): Entry[] {
    const fromNewest = this.lists.length(list as never) - rank - length;
    if (fromNewest >= 0 && fromNewest < rank) {
      return this.entries(list, 'ORDER BY at DESC, id DESC LIMIT ? OFFSET ?', length, fromNewest);
    }
    return this.entries(list, 'ORDER BY at, id LIMIT ? OFFSET ?', length, rank).reverse();
  }

  /** The entries next to a place, nearest first. */
  entriesBeside(list: string, direction: 'newer' | 'older', { at, id }: Entry, limit: number): Entry[] {
    const [compare, order] = direction === 'older' ? ['<', 'DESC'] : ['>', 'ASC'];
    const clause = `AND (at, id) ${compare} (?, ?) ORDER BY at ${order}, id ${order} LIMIT ?`;
    return this.entries(list, clause, at, id, limit);
  }

  /** Instant of the entry with this rank from the oldest (0), or null. */
  instantAtRank(list: string, rank: number): number | null {
    const number = this.lists.find(list);
    const length = this.lists.length(list as never);
    if (number === null || rank < 0 || rank >= length) return null;
    const fromNewest = length - 1 - rank;
    const isNearEnd = fromNewest < rank;
    const order = isNearEnd ? 'DESC' : 'ASC';
    const row = this.sql(
      `SELECT at FROM list_entries WHERE list = ? ORDER BY at ${order}, id ${order} LIMIT 1 OFFSET ?`,
    ).get(number, isNearEnd ? fromNewest : rank);
    return row === undefined ? null : Number(row['at']);
  }

  private cards(list: string, clause: string, ...values: number[]): ArticleCard[] {
    return this.entries(list, clause, ...values)
      .map((entry) => this.card(entry.id))
      .filter((card) => card !== null);
  }

  private entries(list: string, clause: string, ...values: (number | string)[]): Entry[] {
    const number = this.lists.find(list);
    if (number === null) return [];
    return this.sql(`SELECT at, id FROM list_entries WHERE list = ? ${clause}`)
      .all(number, ...values)
      .map((row) => ({ at: Number(row['at']), id: String(row['id']) }));
  }
}
