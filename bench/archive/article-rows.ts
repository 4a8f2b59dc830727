/** The rows that Payload writes when an article is created and published at once. */
import { searchableFields } from '../../cms/search/searchable-fields.ts';
import { searchTextOf } from '../../cms/search/search-text.ts';
import type { Identifiers } from './identifiers.ts';
import { toLexical } from './lexical.ts';
import type { NewsroomBase } from './newsroom-base.ts';
import type { ArticlePlan } from './plan-archive.ts';

type Row = Record<string, string | number | null>;

/** A row and its table, in an order that foreign keys allow. Columns that are not named have no value. */
export type TableRow = [table: string, row: Row];

export interface ArticleRowsOptions {
  plan: ArticlePlan;
  base: NewsroomBase;
  id: string;
  slug: string;
  identifiers: Identifiers;
  /** Number of its row in the outbox. */
  outboxNumber: number;
  /** Number of the first of its two rows in the trail. */
  trailNumber: number;
  /** Identifier of the article with that number. */
  idOf: (number: number) => string;
}

export function articleRows(options: ArticleRowsOptions): TableRow[] {
  const { plan, id, identifiers } = options;
  const instant = Date.parse(plan.publishedAt);
  const at = plan.publishedAt;
  const main = mainColumns(options);
  const versionId = identifiers.uuid(instant);
  const bylineId = identifiers.objectId(instant);
  const versionColumns = Object.entries(main).map(([name, value]) => [`version_${name}`, value] as const);
  const byline = {
    name: plan.byline.name,
    role: plan.byline.role,
    unit: plan.byline.unit,
    is_contributor: Number(plan.byline.isContributor),
  };
  const version = {
    ...Object.fromEntries(versionColumns),
    id: versionId,
    parent_id: id,
    created_at: at,
    updated_at: at,
    latest: 1,
  };
  const versionByline = {
    _order: 1,
    _parent_id: versionId,
    id: identifiers.uuid(instant),
    ...byline,
    _uuid: bylineId,
  };
  return [
    ['articles', { id, ...main }],
    ['articles_bylines', { _order: 1, _parent_id: id, id: bylineId, ...byline }],
    ...listRows('articles', id, '', options),
    ['_articles_v', version],
    ['_articles_v_version_bylines', versionByline],
    ...listRows('_articles_v', versionId, 'version.', options),
    ['addresses', addressRow(options, instant)],
    ['outbox', outboxRow(options, instant)],
    ...trailRows(options, instant),
  ];
}

function mainColumns({ plan, base, slug }: ArticleRowsOptions): Row {
  const { cover, source, publishedAt } = plan;
  return {
    title: plan.title,
    short_title: null,
    sapo: plan.sapo,
    cover_id: cover === null ? null : (base.pictures[cover] ?? null),
    body: JSON.stringify(toLexical(plan.body)),
    dateline: plan.dateline,
    source_name: source?.name ?? null,
    source_url: source?.url ?? null,
    source_published_at: source?.publishedAt ?? null,
    category_id: base.categories[plan.category] ?? null,
    campaign_id: null,
    featured: Number(plan.featured),
    pinned: Number(plan.pinned),
    published_at: publishedAt,
    revised_at: null,
    expires_at: null,
    slug,
    review_state: 'published',
    review_note: null,
    review_decided_at: publishedAt,
    search_text: searchTextOf(searched(plan, slug), searchableFields['articles'] ?? []),
    created_by_id: base.administrator,
    updated_at: publishedAt,
    created_at: publishedAt,
    deleted_at: null,
    _status: 'published',
  };
}

const searched = ({ title, sapo, tags }: ArticlePlan, slug: string) => ({ title, sapo, tags, slug });

/** Tags and related articles of the main row, or (with another prefix) of its version. */
function listRows(
  table: string,
  parent: string,
  prefix: string,
  { plan, idOf }: ArticleRowsOptions,
): TableRow[] {
  const rowOf = (name: string, order: number) => ({
    order: order + 1,
    parent_id: parent,
    path: prefix + name,
  });
  const tags = plan.tags.map((text, order) => ({ ...rowOf('tags', order), text }));
  const related = plan.related.map((number, order) => ({
    ...rowOf('related', order),
    articles_id: idOf(number),
  }));
  return [
    ...tags.map((row): TableRow => [`${table}_texts`, row]),
    ...related.map((row): TableRow => [`${table}_rels`, row]),
  ];
}

function addressRow({ plan, base, id, slug, identifiers }: ArticleRowsOptions, instant: number): Row {
  return {
    id: identifiers.uuid(instant),
    of_collection: 'articles',
    of_document: id,
    category: base.categories[plan.category] ?? null,
    slug,
    until: null,
    updated_at: plan.publishedAt,
    created_at: plan.publishedAt,
  };
}

function outboxRow({ id, identifiers, outboxNumber }: ArticleRowsOptions, instant: number): Row {
  // The feed forgets rows of long ago; these were written just now.
  const at = new Date().toISOString();
  return {
    id: identifiers.uuid(instant),
    number: outboxNumber,
    of_collection: 'articles',
    of_document: id,
    at,
  };
}

/** That it was made, and that it was published. */
function trailRows(options: ArticleRowsOptions, instant: number): TableRow[] {
  const { plan, base, id, identifiers, trailNumber } = options;
  return ['create', 'publish'].map((action, index) => [
    'trail',
    {
      id: identifiers.uuid(instant),
      number: trailNumber + index,
      at: plan.publishedAt,
      action,
      of_collection: 'articles',
      of_document: id,
      title: plan.title,
      to: 'published',
      owner_id: base.administrator,
    },
  ]);
}
