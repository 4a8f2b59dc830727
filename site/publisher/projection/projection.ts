/**
 * The published content, and only that. Every change says what it touches; nothing is rendered here.
 */
import type {
  Article,
  Campaign,
  Category,
  Change,
  CollectionName,
  Media,
  PublishedDocument,
} from '../../../cms/feed/wire.ts';
import { campaignAddress, documentAddress, redirectsAddress } from '../../data/addresses.ts';
import { countArchivePages } from '../../data/archive.ts';
import type { ArticleText, PublishedFile, PublishedMedia } from '../../data/reader.ts';
import { touchDifference, type Standing } from '../core/article-difference.ts';
import { keyOf } from '../core/keys.ts';
import { listsOf, type StandingName } from '../core/standing.ts';
import { Touched } from '../core/touched.ts';
import { AddressBook, named, ofMonth, ofRedirect } from './address-book.ts';
import { convertBody, mediaOfBody } from './article-body.ts';
import { cardOf, mediaOfArticle, textOf } from './article-view.ts';
import { Content, type SmallCollection } from './content.ts';

/** A medium whose files have been fetched and named by their content. */
export interface StoredMedia {
  media: Media;
  files: PublishedFile[];
}

export class Projection {
  readonly content: Content;
  readonly book: AddressBook;
  /** Media that a document of the present step used, or that came with it. */
  private readonly released = new Set<string>();

  constructor(content: Content, book: AddressBook) {
    this.content = content;
    this.book = book;
  }

  /**
   * Takes over changes and media as one step; the caller holds the transaction.
   * @param now instant whose state is shown; what has expired by then is treated as gone
   */
  apply(changes: Change[], media: StoredMedia[], now: number): Touched {
    const touched = new Touched();
    const lengths = this.lengths();
    for (const { media: medium, files } of media) this.putMedia(medium, files, touched);
    // Categories first: where articles stand depends on them, whatever the order in which the feed tells.
    const ordered = [...changes].sort(
      (a, b) => Number(b.collection === 'categories') - Number(a.collection === 'categories'),
    );
    for (const change of ordered) this.applyOne(change, now, touched);
    this.touchLengths(lengths, touched);
    this.dropUnusedMedia(touched);
    return touched;
  }

  private applyOne(change: Change, now: number, touched: Touched): void {
    this.setDue(change.collection, change.id, change.due);
    const version = change.version ?? '';
    if (change.collection === 'articles') {
      const expired = change.document?.expiresAt != null && Date.parse(change.document.expiresAt) <= now;
      this.putArticle(change.id, expired ? null : change.document, version, touched);
    } else if (change.collection === 'categories') {
      this.putCategory(change.id, change.document, version, touched);
    } else {
      this.putSmall(change.collection, change.id, change.document, version, touched);
    }
  }

  // Articles ---------------------------------------------------------------------------------------------------

  private putArticle(id: string, article: Article | null, version: string, touched: Touched): void {
    const before = this.standing(id);
    touched.address(...this.book.ofArticle(id));
    const formerBefore = this.book.formerAddresses(id);
    const after = article === null ? null : this.standingOf(article);
    this.replaceStanding(id, before, after);
    this.replaceArticleRows(id, article, after, version);
    this.setUses('articles', id, article === null ? [] : mediaOfArticle(article));
    touchDifference(before, after, touched);
    touched.address(...this.book.ofArticle(id));
    const formerNow = article?.formerAddresses ?? [];
    if (formerBefore.length + formerNow.length > 0) touched.address(redirectsAddress);
  }

  private standing(id: string): Standing | null {
    const row = this.content
      .sql(
        'SELECT a.card, a.standing, t.json FROM articles a JOIN article_texts t ON t.id = a.id WHERE a.id = ?',
      )
      .get(id);
    if (row === undefined) return null;
    return {
      card: JSON.parse(String(row['card'])) as Standing['card'],
      lists: JSON.parse(String(row['standing'])) as string[],
      text: String(row['json']),
    };
  }

  private standingOf(article: Article): Standing {
    const card = cardOf(article);
    const text = textOf(article);
    return { card, lists: this.listsFor(card, text), text: JSON.stringify(text) };
  }

  private listsFor(card: Standing['card'], text: ArticleText): StandingName[] {
    const ancestors = this.content.ancestors(card.category).map((category) => category.id);
    return listsOf(card, text, ancestors);
  }

  private replaceStanding(id: string, before: Standing | null, after: Standing | null): void {
    const at = (standing: Standing) => standing.card.publishedAt;
    for (const list of before?.lists ?? [])
      this.content.lists.remove(list as StandingName, at(before as Standing), id);
    for (const list of after?.lists ?? [])
      this.content.lists.add(list as StandingName, at(after as Standing), id);
  }

  private replaceArticleRows(
    id: string,
    article: Article | null,
    after: Standing | null,
    version: string,
  ): void {
    const { content } = this;
    content.forgetCard(id);
    content.sql('DELETE FROM former_addresses WHERE article = ?').run(id);
    if (article === null || after === null) {
      content.sql('DELETE FROM articles WHERE id = ?').run(id);
      content.sql('DELETE FROM article_texts WHERE id = ?').run(id);
      return;
    }
    const { card } = after;
    const expiresAt = article.expiresAt === null ? null : Date.parse(article.expiresAt);
    content
      .sql('INSERT OR REPLACE INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
      .run(
        id,
        version,
        card.slug,
        card.category,
        card.publishedAt,
        expiresAt,
        JSON.stringify(card),
        JSON.stringify(after.lists),
      );
    content.sql('INSERT OR REPLACE INTO article_texts VALUES (?, ?)').run(id, after.text);
    for (const former of article.formerAddresses) {
      content
        .sql('INSERT OR IGNORE INTO former_addresses (article, category, slug) VALUES (?, ?, ?)')
        .run(id, former.category, former.slug);
    }
  }

  // Categories -------------------------------------------------------------------------------------------------

  private putCategory(id: string, category: Category | null, version: string, touched: Touched): void {
    const before = this.content.all('categories').get(id) ?? null;
    const under = this.content
      .sql('SELECT id FROM articles WHERE category = ?')
      .all(id)
      .map((row) => String(row['id']));
    this.touchCategoryAddresses(before, touched);
    this.replaceDocument('categories', id, category, version);
    touched.keys.add(keyOf.category(id)).add(keyOf.set('categories'));
    const moved =
      before?.slug !== category?.slug ||
      JSON.stringify(before?.formerSlugs) !== JSON.stringify(category?.formerSlugs);
    if (moved) {
      touched.address(redirectsAddress);
      this.touchCategoryAddresses(category, touched);
      if (before && category) touched.clones.push({ from: before.slug, to: category.slug });
    }
    if (before?.parent !== category?.parent || !before !== !category) this.moveSubtree(id, touched);
    // An article whose category is missing has no address; it gets or loses it with the category.
    if (!before || !category) for (const article of under) touched.address(...this.book.ofArticle(article));
    this.touchCategoryAddresses(category, touched);
  }

  /** The category's own pages at once, those of its articles as it goes: under their old address they still serve. */
  private touchCategoryAddresses(category: Category | null, touched: Touched): void {
    if (category === null) return;
    touched.address(...this.book.ofCategory(category));
    for (const article of this.book.articlesUnder(category.id)) {
      for (const path of this.book.ofArticle(article)) touched.patientAddresses.add(path);
    }
  }

  /** Articles below a category stand in the lists of all categories above them: these have changed. */
  private moveSubtree(root: string, touched: Touched): void {
    const below = [...this.content.all('categories').keys()].filter((id) =>
      this.content.ancestors(id).some((ancestor) => ancestor.id === root),
    );
    for (const category of new Set([root, ...below])) {
      const rows = this.content.sql('SELECT id FROM articles WHERE category = ?').all(category);
      for (const row of rows) this.standAnew(String(row['id']), touched);
    }
  }

  private standAnew(id: string, touched: Touched): void {
    const before = this.standing(id);
    if (before === null) return;
    const after = { ...before, lists: this.listsFor(before.card, JSON.parse(before.text) as ArticleText) };
    this.replaceStanding(id, before, after);
    this.content.sql('UPDATE articles SET standing = ? WHERE id = ?').run(JSON.stringify(after.lists), id);
    touchDifference(before, after, touched);
  }

  // Small collections --------------------------------------------------------------------------------------------

  private putSmall<C extends Exclude<SmallCollection, 'categories'>>(
    collection: C,
    id: string,
    document: PublishedDocument<C> | null,
    version: string,
    touched: Touched,
  ): void {
    const stored = document === null ? null : prepare(collection, document);
    const before = this.content.all(collection).get(id) ?? null;
    this.replaceDocument(collection, id, stored, version);
    this.setUses(collection, id, document === null ? [] : mediaOf(collection, document));
    if (JSON.stringify(before) === JSON.stringify(stored)) return;
    touched.keys.add(collection === 'globals' ? keyOf.global(id) : keyOf.set(collection));
    if (collection === 'campaigns') touched.keys.add(keyOf.campaign(id));
    if (collection === 'documents') touched.keys.add(keyOf.document(id));
    for (const one of [before, stored]) touched.address(...addressesOfSmall(collection, one));
  }

  private replaceDocument(collection: SmallCollection, id: string, document: unknown, version: string): void {
    const { content } = this;
    if (document === null)
      content.sql('DELETE FROM documents WHERE collection = ? AND id = ?').run(collection, id);
    else
      content
        .sql('INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?)')
        .run(collection, id, version, JSON.stringify(document));
    content.forgetCollection(collection);
  }

  // Media ---------------------------------------------------------------------------------------------------------

  private putMedia(media: Media, files: PublishedFile[], touched: Touched): void {
    const { id, alt, caption, credit, mimeType, width, height } = media;
    const published: PublishedMedia = { id, alt, caption, credit, mimeType, width, height, files };
    const json = JSON.stringify(published);
    this.released.add(id);
    const before = this.content.sql('SELECT json FROM media WHERE id = ?').get(id)?.['json'];
    if (before !== json) touched.keys.add(keyOf.media(id));
    // Files that could not be had are asked for again by the next comparison.
    const version = files.length === media.files.length ? media.version : '';
    this.content.sql('INSERT OR REPLACE INTO media VALUES (?, ?, ?)').run(id, version, json);
    this.setStored(
      id,
      files.map((file) => file.href.slice('/media/'.length)),
    );
    this.content.forgetMedia(id);
  }

  /** Notes which files of the media store are this medium's. */
  private setStored(media: string, names: string[]): void {
    this.content
      .sql('INSERT OR IGNORE INTO media_leftovers SELECT name FROM media_stored WHERE media = ?')
      .run(media);
    this.content.sql('DELETE FROM media_stored WHERE media = ?').run(media);
    for (const name of names)
      this.content.sql('INSERT OR IGNORE INTO media_stored VALUES (?, ?)').run(name, media);
  }

  private setUses(collection: CollectionName, id: string, media: string[]): void {
    const before = this.content
      .sql('SELECT media FROM media_uses WHERE collection = ? AND id = ?')
      .all(collection, id);
    for (const row of before) this.released.add(String(row['media']));
    this.content.sql('DELETE FROM media_uses WHERE collection = ? AND id = ?').run(collection, id);
    for (const one of new Set(media)) {
      this.content
        .sql('INSERT INTO media_uses (media, collection, id) VALUES (?, ?, ?)')
        .run(one, collection, id);
    }
  }

  private dropUnusedMedia(touched: Touched): void {
    for (const id of this.released) {
      if (this.content.sql('SELECT 1 FROM media_uses WHERE media = ? LIMIT 1').get(id) !== undefined)
        continue;
      if (this.content.sql('DELETE FROM media WHERE id = ?').run(id).changes > 0)
        touched.keys.add(keyOf.media(id));
      this.content.forgetMedia(id);
      this.setStored(id, []);
    }
    this.released.clear();
  }

  // Lists, dates ---------------------------------------------------------------------------------------------------

  private lengths(): Map<string, number> {
    const rows = this.content
      .sql(
        "SELECT name, length FROM lists WHERE (name >= 'category:' AND name < 'category;') OR (name >= 'month:' AND name < 'month;')",
      )
      .all();
    return new Map(rows.map((row) => [String(row['name']), Number(row['length'])]));
  }

  /** Archive and month pages that begin or end with the lengths of their lists. */
  private touchLengths(before: Map<string, number>, touched: Touched): void {
    for (const [name, length] of this.lengths()) {
      const earlier = before.get(name) ?? 0;
      if (earlier === length) continue;
      const [kind, argument] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
      if (kind === 'month' && (earlier === 0 || length === 0)) {
        touched.keys.add(keyOf.set('months'));
        touched.address(...ofMonth(argument));
      }
      const category = kind === 'category' ? this.content.all('categories').get(argument) : undefined;
      if (category === undefined) continue;
      const pages = [countArchivePages(earlier), countArchivePages(length)];
      touched.address(...this.book.archivePages(category, Math.min(...pages), Math.max(...pages)));
    }
  }

  private setDue(collection: CollectionName, id: string, due: string | null): void {
    if (due === null) this.content.sql('DELETE FROM due WHERE collection = ? AND id = ?').run(collection, id);
    else this.content.sql('INSERT OR REPLACE INTO due VALUES (?, ?, ?)').run(collection, id, Date.parse(due));
  }
}

type Prepared = Campaign | (Omit<Campaign, 'intro'> & { introHtml: string | null }) | PublishedDocument;

/** What is kept of a document: ready HTML in place of the editor's state. */
function prepare(collection: CollectionName, document: PublishedDocument): Prepared {
  if (collection !== 'campaigns') return document;
  const { intro, ...campaign } = document as Campaign;
  const html = convertBody(intro)
    .parts.map((part) => (part.kind === 'html' ? part.html : ''))
    .join('');
  // It becomes style on every page.
  const accent = /^#[0-9a-f]{6}$/i.test(campaign.accent ?? '') ? campaign.accent : null;
  return { ...campaign, accent, introHtml: html === '' ? null : html };
}

function mediaOf(collection: CollectionName, document: PublishedDocument): string[] {
  const { image, mobileImage, files, intro } = document as Partial<{
    image: string;
    mobileImage: string | null;
    files: string[];
    intro: Campaign['intro'];
  }>;
  if (collection === 'banners')
    return [image, mobileImage].filter((id): id is string => typeof id === 'string');
  if (collection === 'documents') return files ?? [];
  return collection === 'campaigns' ? mediaOfBody(intro ?? null) : [];
}

function* addressesOfSmall(collection: SmallCollection, document: unknown): Generator<string> {
  if (document === null) return;
  const { slug, formerSlugs, from } = document as {
    slug: string;
    formerSlugs: { slug: string }[];
    from: string;
  };
  const address = { campaigns: campaignAddress, documents: documentAddress }[collection as 'campaigns'];
  if (address !== undefined) {
    yield* named({ slug, formerSlugs }, address);
    if (formerSlugs.length > 0) yield redirectsAddress;
  }
  if (collection === 'redirects') {
    yield* ofRedirect(from);
    yield redirectsAddress;
  }
}
