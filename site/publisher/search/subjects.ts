/** The published things that are indexed, each as a whole: an article with its pictures, or a document. */
import type { Content } from '../projection/content.ts';
import { fingerprint } from '../projection/fingerprint.ts';

export type Subject = `article:${string}` | `document:${string}`;

export function parseSubject(subject: Subject): { kind: 'article' | 'document'; id: string } {
  const colon = subject.indexOf(':');
  return { kind: subject.slice(0, colon) as 'article' | 'document', id: subject.slice(colon + 1) };
}

/** Every subject of the projection with the instant by which it is ordered (milliseconds), oldest first. */
export function allSubjects(content: Content): { subject: Subject; at: number }[] {
  const articles = content
    .sql('SELECT id, published_at AS at FROM articles')
    .all()
    .map((row) => ({ subject: `article:${String(row['id'])}` as const, at: Number(row['at']) }));
  const documents = [...content.all('documents').values()].map(({ id, issuedAt }) => ({
    subject: `document:${id}` as const,
    at: Date.parse(issuedAt),
  }));
  return [...articles, ...documents].sort((a, b) => a.at - b.at || (a.subject < b.subject ? -1 : 1));
}

/**
 * Another text whenever the subject's entries may have become others; null when nothing of it is published.
 * Cheap: nothing of the body is read.
 */
export function stampOf(content: Content, subject: Subject): string | null {
  const { kind, id } = parseSubject(subject);
  const row =
    kind === 'article'
      ? content.sql('SELECT version, category FROM articles WHERE id = ?').get(id)
      : content.sql("SELECT version FROM documents WHERE collection = 'documents' AND id = ?").get(id);
  if (row === undefined) return null;
  const media = content
    .sql(
      `SELECT m.json FROM media_uses u JOIN media m ON m.id = u.media
       WHERE u.collection = ? AND u.id = ? ORDER BY m.id`,
    )
    .all(kind === 'article' ? 'articles' : 'documents', id)
    .map(({ json }) => String(json));
  const category = row['category'];
  const above = typeof category === 'string' ? content.ancestors(category).map((each) => each.id) : [];
  return fingerprint([String(row['version']), ...above, ...media].join('\n'));
}

/** The subjects that one of these changes of the projection (`core/keys.ts`) may concern. */
export function subjectsOf(content: Content, keys: Iterable<string>): Set<Subject> {
  const found = new Set<Subject>();
  for (const key of keys) {
    const colon = key.indexOf(':');
    const [kind, id] = [key.slice(0, colon), key.slice(colon + 1)];
    if (kind === 'card' || kind === 'text') found.add(`article:${id}`);
    else if (kind === 'document') found.add(`document:${id}`);
    else if (kind === 'media') for (const user of usersOf(content, id)) found.add(user);
  }
  return found;
}

function usersOf(content: Content, media: string): Subject[] {
  return content
    .sql("SELECT collection, id FROM media_uses WHERE media = ? AND collection IN ('articles', 'documents')")
    .all(media)
    .map(({ collection, id }): Subject =>
      collection === 'articles' ? `article:${String(id)}` : `document:${String(id)}`,
    );
}
