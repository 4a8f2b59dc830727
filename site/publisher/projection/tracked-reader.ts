/** The door as the publisher opens it to one page: answers from the projection and notes what it answered. */
import type {
  Announcement,
  ArticleCard,
  ArticleFacts,
  ArticleText,
  Banner,
  Campaign,
  Category,
  ContentReader,
  DocumentListName,
  Facet,
  FacetName,
  FeedText,
  ListName,
  MonthCount,
  NameKind,
  NameUse,
  Navigation,
  OfficialDocument,
  Place,
  PublishedForm,
  PublishedMedia,
  SharedValues,
  SiteSettings,
} from '../../data/reader.ts';
import { feedTextOf } from '../../data/article-facts.ts';
import { startOfPeriod, type PeriodName } from '../../data/periods.ts';
import { keyOf } from '../core/keys.ts';
import type { Content, Entry } from './content.ts';
import { readNames } from './names.ts';
import type { Notes } from './notes.ts';
import type { SharedCache } from './shared-cache.ts';

const byInstantThenId = (a: OfficialDocument, b: OfficialDocument) =>
  Date.parse(b.issuedAt) - Date.parse(a.issuedAt) || (a.id < b.id ? 1 : -1);

export class TrackedReader implements ContentReader {
  readonly now: number;
  private readonly content: Content;
  private readonly notes: Notes;
  private readonly cache: SharedCache;

  constructor(content: Content, notes: Notes, cache: SharedCache) {
    this.content = content;
    this.notes = notes;
    this.cache = cache;
    this.now = cache.now;
  }

  card(id: string): ArticleCard | null {
    this.notes.key(keyOf.card(id));
    return this.content.card(id);
  }

  text(id: string): ArticleText | null {
    this.notes.key(keyOf.text(id));
    return this.content.text(id);
  }

  articleBySlug(slug: string): ArticleCard | null {
    return this.content.articleBySlug(slug);
  }

  newest(list: ListName, limit: number): ArticleCard[] {
    return this.noteNewest(list, limit, 'card');
  }

  newestTexts(list: ListName, limit: number): { card: ArticleCard; text: FeedText }[] {
    return this.noteNewest(list, limit, 'full').flatMap((card) => {
      const text = this.content.text(card.id);
      return text === null ? [] : [{ card, text: feedTextOf(text) }];
    });
  }

  newestFacts(list: ListName, limit: number): { card: ArticleCard; facts: ArticleFacts }[] {
    return this.withFacts(this.noteNewest(list, limit, 'facts'));
  }

  private withFacts(cards: ArticleCard[]): { card: ArticleCard; facts: ArticleFacts }[] {
    return cards.flatMap((card) => {
      const facts = this.content.facts(card.id);
      return facts === null ? [] : [{ card, facts }];
    });
  }

  private noteNewest(list: ListName, limit: number, facet: Facet): ArticleCard[] {
    const cards = this.content.newest(list, limit);
    const last = cards.length < limit ? undefined : cards.at(-1);
    this.notes.range(list, facet, last?.publishedAt ?? null, null);
    return cards;
  }

  neighbours(
    list: ListName,
    of: Place,
    direction: 'newer' | 'older',
    limit: number,
    wanted: (card: ArticleCard) => boolean = () => true,
  ): ArticleCard[] {
    const found: ArticleCard[] = [];
    let end: number | null = of.publishedAt;
    if (limit > 0) {
      end = null;
      for (const entry of this.content.walk(list, direction, { at: of.publishedAt, id: of.id }, limit)) {
        if (wanted(entry.card)) found.push(entry.card);
        if (found.length < limit) continue;
        end = entry.at;
        break;
      }
    }
    const [from, to] = direction === 'older' ? [end, of.publishedAt] : [of.publishedAt, end];
    this.notes.range(list, 'card', from, to);
    return found;
  }

  between(list: ListName, from: number, to: number): ArticleCard[] {
    this.notes.range(list, 'card', from, to - 1);
    return this.content.between(list, from, to);
  }

  factsBetween(list: ListName, from: number, to: number): { card: ArticleCard; facts: ArticleFacts }[] {
    this.notes.range(list, 'facts', from, to - 1);
    return this.withFacts(this.content.between(list, from, to));
  }

  slice(list: ListName, rank: number, length: number): ArticleCard[] {
    const cards = this.content.slice(list, rank, length);
    this.noteRanks(list, cards, cards.length < length);
    return cards;
  }

  sliceToNewest(list: ListName, rank: number): ArticleCard[] {
    const length = Math.max(0, this.content.lists.length(list) - rank);
    const cards = this.content.slice(list, rank, length);
    this.noteRanks(list, cards, true);
    return cards;
  }

  private noteRanks(list: ListName, cards: ArticleCard[], open: boolean): void {
    const entries = cards.map((card) => ({ at: card.publishedAt }));
    this.noteStretch(list, entries, open);
  }

  count(list: ListName): number {
    this.notes.range(list, 'count', null, null);
    return this.content.lists.length(list);
  }

  hasRank(list: ListName, rank: number): boolean {
    const at = this.content.instantAtRank(list, rank);
    this.notes.range(list, 'count', null, at);
    return at !== null;
  }

  category(id: string): Category | null {
    this.notes.key(keyOf.category(id));
    return this.content.all('categories').get(id) ?? null;
  }

  categoryBySlug(slug: string): Category | null {
    return findBySlug(this.content.all('categories'), slug);
  }

  categories(): Category[] {
    this.notes.key(keyOf.set('categories'));
    return [...this.content.all('categories').values()];
  }

  campaign(id: string): Campaign | null {
    this.notes.key(keyOf.campaign(id));
    return this.content.all('campaigns').get(id) ?? null;
  }

  campaignBySlug(slug: string): Campaign | null {
    return findBySlug(this.content.all('campaigns'), slug);
  }

  campaigns(): Campaign[] {
    this.notes.key(keyOf.set('campaigns'));
    return [...this.content.all('campaigns').values()];
  }

  banners(): Banner[] {
    this.notes.key(keyOf.set('banners'));
    return [...this.content.all('banners').values()];
  }

  announcements(): Announcement[] {
    this.notes.key(keyOf.set('announcements'));
    return [...this.content.all('announcements').values()];
  }

  documents(): OfficialDocument[] {
    this.notes.key(keyOf.set('documents'));
    return [...this.content.all('documents').values()].sort(byInstantThenId);
  }

  documentBySlug(slug: string): OfficialDocument | null {
    const document = findBySlug(this.content.all('documents'), slug);
    if (document !== null) this.notes.key(keyOf.document(document.id));
    return document;
  }

  documentSlice(list: DocumentListName, rank: number, length: number): OfficialDocument[] {
    const entries = this.content.entriesAt(list, rank, length);
    this.noteStretch(list, entries, entries.length < length);
    return this.documentsAt(entries);
  }

  documentsToNewest(list: DocumentListName, rank: number): OfficialDocument[] {
    const length = Math.max(0, this.content.lists.length(list) - rank);
    const entries = this.content.entriesAt(list, rank, length);
    this.noteStretch(list, entries, true);
    return this.documentsAt(entries);
  }

  documentNeighbours(
    list: DocumentListName,
    of: OfficialDocument,
    direction: 'newer' | 'older',
    limit: number,
  ): OfficialDocument[] {
    const at = Date.parse(of.issuedAt);
    const entries = this.content.entriesBeside(list, direction, { at, id: of.id }, limit);
    const end = entries.length < limit ? null : (entries.at(-1)?.at ?? null);
    const [from, to] = direction === 'older' ? [end, at] : [at, end];
    this.notes.range(list, 'card', from, to);
    return this.documentsAt(entries);
  }

  documentFacets(): { facet: FacetName; slug: string; count: number }[] {
    this.notes.key(keyOf.set('documents'));
    return this.content.lists.filledBelow('documents:').map(({ name, length }) => {
      const [, facet = '', slug = ''] = name.split(':');
      return { facet: facet as FacetName, slug, count: length };
    });
  }

  names(kind: NameKind, slug: string): NameUse[] {
    this.notes.key(keyOf.names(kind, slug));
    return readNames(this.content, kind, slug);
  }

  private documentsAt(entries: Entry[]): OfficialDocument[] {
    const documents = this.content.all('documents');
    return entries.flatMap(({ id }) => documents.get(id) ?? []);
  }

  /** Entries last first; `open`: whatever comes beyond them belongs to what was asked for. */
  private noteStretch(list: ListName, entries: { at: number }[], open: boolean): void {
    const oldest = entries.at(-1)?.at ?? null;
    this.notes.range(list, 'count', null, oldest);
    this.notes.range(list, 'card', oldest, open ? null : (entries[0]?.at ?? null));
  }

  form(slug: string): PublishedForm | null {
    this.notes.key(keyOf.set('forms'));
    return findBySlug(this.content.all('forms'), slug);
  }

  media(id: string): PublishedMedia | null {
    this.notes.key(keyOf.media(id));
    return this.content.media(id);
  }

  settings(): SiteSettings | null {
    return this.global('site-settings');
  }

  navigation(): Navigation | null {
    return this.global('navigation');
  }

  private global<S extends 'site-settings' | 'navigation'>(slug: S) {
    this.notes.key(keyOf.global(slug));
    type Wanted = S extends 'navigation' ? Navigation : SiteSettings;
    return (this.content.all('globals').get(slug) as Wanted | undefined) ?? null;
  }

  resolve(path: string): string | null {
    this.notes.key(keyOf.address(path));
    return this.cache.book.resolve(path);
  }

  months(): string[] {
    this.notes.key(keyOf.set('months'));
    return this.content.lists.months().map(({ month }) => month);
  }

  monthCounts(): MonthCount[] {
    this.notes.key(keyOf.set('months'));
    this.notes.range('all', 'count', null, null);
    return this.content.lists.months();
  }

  period(name: PeriodName): number {
    this.notes.key(keyOf.period(name));
    return startOfPeriod(name, this.now);
  }

  shared<Name extends keyof SharedValues>(name: Name, argument: string): SharedValues[Name] {
    this.notes.key(keyOf.shared(name, argument));
    return this.cache.get(name, argument);
  }
}

function findBySlug<T extends { id: string; slug: string }>(
  documents: Map<string, T>,
  slug: string,
): T | null {
  for (const document of documents.values()) if (document.slug === slug) return document;
  return null;
}
