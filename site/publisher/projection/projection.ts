/**
 * The published content, and only that. Every change says what it touches; nothing is rendered here.
 */
import type { Article, Category, Change, CollectionName, PublishedDocument } from '../../../cms/feed/wire.ts';
import { redirectsAddress } from '../../data/addresses.ts';
import { factsOf } from '../../data/article-facts.ts';
import type { ArticleText, ListName, OfficialDocument } from '../../data/reader.ts';
import { touchDifference, type Standing } from '../core/article-difference.ts';
import { keyOf } from '../core/keys.ts';
import { documentPlaces, touchDocumentPlaces } from '../core/document-standing.ts';
import { listsOf } from '../core/standing.ts';
import { Touched } from '../core/touched.ts';
import type { AddressBook } from './address-book.ts';
import { cardOf, mediaOfArticle, textOf } from './article-view.ts';
import type { Content, SmallCollection } from './content.ts';
import { touchLengths } from './list-lengths.ts';
import { MediaShelf, type StoredMedia } from './media-shelf.ts';
import { namesOfArticle, namesOfDocument, replaceNames } from './names.ts';
import { addressesOfSmall, mediaOf, prepare } from './small-documents.ts';

export class Projection {
  readonly content: Content;
  readonly book: AddressBook;
  private readonly media: MediaShelf;

  constructor(content: Content, book: AddressBook) {
    this.content = content;
    this.book = book;
    this.media = new MediaShelf(content);
  }

  /**
   * Takes over changes and media as one step; the caller holds the transaction.
   * @param now instant whose state is shown; what has expired by then is treated as gone
   */
  apply(changes: Change[], media: StoredMedia[], now: number): Touched {
    const touched = new Touched();
    for (const one of media) this.media.put(one, touched);
    // Categories first: where articles stand depends on them, whatever the order in which the feed tells. And what has
    // an archive before its articles: its pages are named as they were before those came or went.
    const ranks: Partial<Record<CollectionName, number>> = { categories: 2, campaigns: 1 };
    const rank = ({ collection }: Change) => ranks[collection] ?? 0;
    const ordered = [...changes].sort((a, b) => rank(b) - rank(a));
    for (const change of ordered) this.applyOne(change, now, touched);
    touchLengths(this.content, this.book, touched);
    this.media.dropUnused(touched);
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
    replaceNames(this.content, namesIn(before), namesIn(after), touched);
    this.replaceArticleRows(id, article, after, version);
    this.media.setUses('articles', id, article === null ? [] : mediaOfArticle(article));
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

  private listsFor(card: Standing['card'], text: ArticleText): ListName[] {
    const ancestors = this.content.ancestors(card.category).map((category) => category.id);
    return listsOf(card, text, ancestors);
  }

  private replaceStanding(id: string, before: Standing | null, after: Standing | null): void {
    const at = (standing: Standing) => standing.card.publishedAt;
    for (const list of before?.lists ?? [])
      this.content.lists.remove(list as ListName, at(before as Standing), id);
    for (const list of after?.lists ?? [])
      this.content.lists.add(list as ListName, at(after as Standing), id);
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
      .sql('INSERT OR REPLACE INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
      .run(
        id,
        version,
        card.slug,
        card.category,
        card.publishedAt,
        expiresAt,
        JSON.stringify(card),
        JSON.stringify(after.lists),
        JSON.stringify(factsOf(JSON.parse(after.text) as ArticleText)),
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
    if (collection === 'documents')
      this.placeDocument(id, before as OfficialDocument | null, stored as OfficialDocument | null, touched);
    this.media.setUses(collection, id, document === null ? [] : mediaOf(collection, document));
    if (JSON.stringify(before) === JSON.stringify(stored)) return;
    touched.keys.add(collection === 'globals' ? keyOf.global(id) : keyOf.set(collection));
    if (collection === 'campaigns') touched.keys.add(keyOf.campaign(id));
    if (collection === 'documents') touched.keys.add(keyOf.document(id));
    for (const one of [before, stored]) touched.address(...addressesOfSmall(collection, one, this.book));
  }

  /** Official documents stand in ordered lists, as articles do. */
  private placeDocument(
    id: string,
    before: OfficialDocument | null,
    after: OfficialDocument | null,
    touched: Touched,
  ): void {
    const { lists } = this.content;
    if (before !== null) for (const [list, at] of documentPlaces(before)) lists.remove(list, at, id);
    if (after !== null) for (const [list, at] of documentPlaces(after)) lists.add(list, at, id);
    touchDocumentPlaces(before, after, touched);
    const names = [before, after].map((document) => (document === null ? [] : namesOfDocument(document)));
    replaceNames(this.content, names[0] ?? [], names[1] ?? [], touched);
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

  private setDue(collection: CollectionName, id: string, due: string | null): void {
    if (due === null) this.content.sql('DELETE FROM due WHERE collection = ? AND id = ?').run(collection, id);
    else this.content.sql('INSERT OR REPLACE INTO due VALUES (?, ?, ?)').run(collection, id, Date.parse(due));
  }
}

function namesIn(standing: Standing | null) {
  return standing === null ? [] : namesOfArticle(JSON.parse(standing.text) as ArticleText);
}
