/** How words that have pages are spelled: every spelling in use, with the number of published things that use it. */
import { facetValuesOf } from '../../data/document-facets.ts';
import type { ArticleText, NameKind, NameUse, OfficialDocument } from '../../data/reader.ts';
import { slugOf } from '../../data/slug.ts';
import { keyOf } from '../core/keys.ts';
import type { Touched } from '../core/touched.ts';
import type { Content } from './content.ts';

export interface UsedName {
  kind: NameKind;
  slug: string;
  form: string;
}

/** Tags as they are written, signatures with all that the byline says. */
export function namesOfArticle({ tags, bylines }: ArticleText): UsedName[] {
  const words = tags.map((tag) => ({ kind: 'tag' as const, slug: slugOf(tag), form: tag.trim() }));
  const signatures = bylines.map((byline) => {
    const { name, role, unit, isContributor } = byline;
    const form = JSON.stringify({ name: name.trim(), role, unit, isContributor });
    return { kind: 'author' as const, slug: slugOf(name), form };
  });
  return [...words, ...signatures].filter(({ slug }) => slug !== '');
}

export function namesOfDocument(document: OfficialDocument): UsedName[] {
  return facetValuesOf(document).map(({ facet, slug, text }) => ({ kind: facet, slug, form: text }));
}

/** One thing's names become others. */
export function replaceNames(
  content: Content,
  before: UsedName[],
  after: UsedName[],
  touched: Touched,
): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  for (const { kind, slug, form } of before) {
    content
      .sql('UPDATE names SET uses = uses - 1 WHERE kind = ? AND slug = ? AND form = ?')
      .run(kind, slug, form);
  }
  for (const { kind, slug, form } of after) {
    content
      .sql('INSERT INTO names VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET uses = uses + 1')
      .run(kind, slug, form);
  }
  // A spelling that nobody uses must not survive: it may be that of something that was taken off the portal.
  for (const { kind, slug } of [...before, ...after]) {
    content.sql('DELETE FROM names WHERE kind = ? AND slug = ? AND uses <= 0').run(kind, slug);
    touched.keys.add(keyOf.names(kind, slug));
  }
}

/** The most used first. */
export function readNames(content: Content, kind: NameKind, slug: string): NameUse[] {
  return content
    .sql('SELECT form, uses FROM names WHERE kind = ? AND slug = ? ORDER BY uses DESC, form')
    .all(kind, slug)
    .map((row) => ({ form: String(row['form']), uses: Number(row['uses']) }));
}
