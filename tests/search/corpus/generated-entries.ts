/** Ten years of generated news. */
import { categoryPlans } from '../../../bench/archive/categories.ts';
import { planArticle, type ArticlePlan } from '../../../bench/archive/plan-archive.ts';
import type { IndexedEntry } from '../../../site/search/indexed-entry.ts';
import { articleEntry } from './entry.ts';
import { newestInstant } from './newest-instant.ts';

/** Oldest first; named `gen-0`, `gen-1` … */
export function generatedEntries(size: number): IndexedEntry[] {
  const archive = { seed: 'tìm kiếm', size, pictures: 1, until: newestInstant };
  return Array.from({ length: size }, (_, number) => generatedEntry(planArticle(archive, number)));
}

const parentOf = new Map(categoryPlans.map(({ slug, parent }) => [slug, parent]));

function generatedEntry(plan: ArticlePlan): IndexedEntry {
  const { number, title, sapo, tags, category, dateline, byline, source, publishedAt } = plan;
  const parent = parentOf.get(category) ?? null;
  const signature = [byline.name, byline.role, byline.unit].filter(Boolean).join(', ');
  return articleEntry({
    name: `gen-${number}`,
    title,
    sapo,
    tags,
    category,
    dateline,
    above: parent === null ? [] : [parent],
    body: plan.body.flatMap((block) => (block.kind === 'list' ? block.items : [block.text])),
    signed: source === null ? [signature] : [signature, source.name],
    at: publishedAt,
  });
}
