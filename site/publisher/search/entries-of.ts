/** What the published content gives to be found. Whatever is not in the projection is not there. */
import type { ArticleCard, ArticleText, OfficialDocument } from '../../data/reader.ts';
import type { IndexedEntry, IndexName } from '../../search/indexed-entry.ts';
import type { Content } from '../projection/content.ts';
import { articleEntry } from './article-entry.ts';
import { documentEntry } from './document-entry.ts';
import { pictureEntries } from './picture-entries.ts';
import { parseSubject, type Subject } from './subjects.ts';

/** An article with what decides where it is found. */
export interface FoundArticle {
  card: ArticleCard;
  text: ArticleText;
  /** Its own category and all above it, nearest first; at least one. */
  categories: string[];
}

export interface PlacedEntry {
  index: IndexName;
  entry: IndexedEntry;
}

/** The entries of an article (itself and its pictures) or of a document; none when nothing of it is published. */
export function entriesOf(content: Content, subject: Subject): PlacedEntry[] {
  const { kind, id } = parseSubject(subject);
  if (kind === 'document') {
    const row = content.sql("SELECT json FROM documents WHERE collection = 'documents' AND id = ?").get(id);
    if (row === undefined) return [];
    const document = JSON.parse(String(row['json'])) as OfficialDocument;
    return [{ index: 'main', entry: documentEntry(content, document) }];
  }
  const article = findArticle(content, id);
  if (article === null) return [];
  const pictures = pictureEntries(content, article);
  return [
    { index: 'main', entry: articleEntry(content, article) },
    ...pictures.map((entry) => ({ index: 'pictures' as const, entry })),
  ];
}

/** Null also when its category is gone: it has no address then. */
function findArticle(content: Content, id: string): FoundArticle | null {
  const card = content.card(id);
  const text = card && content.text(id);
  if (card === null || text === null) return null;
  const categories = content.ancestors(card.category).map((category) => category.id);
  return categories.length === 0 ? null : { card, text, categories };
}
