/** Articles, categories and bodies as they cross from the newsroom, said in few words. */
import type { Article, Category, Change } from '../../cms/feed/wire.ts';

export type Node = Record<string, unknown>;

export const text = (value: string): Node => ({ type: 'text', text: value, format: 0 });
export const node = (type: string, children: Node[], more: Node = {}): Node => ({ type, children, ...more });
export const paragraph = (value: string) => node('paragraph', [text(value)]);
export const heading = (value: string, tag: 'h2' | 'h3' = 'h2') => node('heading', [text(value)], { tag });
export const picture = (media: string): Node => ({ type: 'upload', value: media });
export const block = (blockType: string, fields: Node): Node => ({
  type: 'block',
  fields: { blockType, ...fields },
});

/** A table whose first row and first column are headers. */
export function table(rows: string[][]): Node {
  const cell = (value: string, row: number, column: number) =>
    node('tablecell', [paragraph(value)], { headerState: row === 0 ? 1 : column === 0 ? 2 : 0 });
  return node(
    'table',
    rows.map((cells, row) =>
      node(
        'tablerow',
        cells.map((value, column) => cell(value, row, column)),
      ),
    ),
  );
}

export const category = (slug: string, title: string): Change => ({
  collection: 'categories',
  id: slug,
  version: '1',
  document: categoryOf(slug, title),
  due: null,
});

const categoryOf = (slug: string, title: string): Category => ({
  id: slug,
  title,
  slug,
  description: null,
  parent: null,
  order: 1,
  onHome: true,
  formerSlugs: [],
});

type Wanted = Partial<Omit<Article, 'body' | 'publishedAt'>> & {
  slug: string;
  /** ISO 8601 in UTC. */
  at: string;
  body?: Node[];
};

/** An article that says nothing but its title. */
export const emptyArticle = {
  shortTitle: null,
  sapo: null,
  body: null,
  cover: null,
  tags: [],
  bylines: [],
  source: null,
  dateline: null,
  revisedAt: null,
  expiresAt: null,
  featured: false,
  pinned: false,
  related: [],
  campaign: null,
  seo: { title: null, description: null, image: null },
  formerAddresses: [],
} satisfies Partial<Article>;

/** A published article; its slug is its identifier. */
export function article({ slug, at, body, ...others }: Wanted): Change {
  const document: Article = {
    ...emptyArticle,
    id: slug,
    title: slug,
    slug,
    body: { root: { type: 'root', children: body ?? [paragraph('Nội dung.')] } },
    category: 'tin-tuc',
    publishedAt: at,
    ...others,
  };
  return { collection: 'articles', id: slug, version: '1', document, due: null };
}
