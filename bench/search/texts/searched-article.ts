/** The texts that all contestants search: the archive of the other benchmarks, and what was planted for the queries. */
import { planArticles, type ArchivePlan, type ArticlePlan } from '../../archive/plan-archive.ts';
import type { TextBlock } from '../../text/write-article.ts';
import { plantedArticles } from './planted-articles.ts';

export interface SearchedArticle {
  /** From 1 on, the oldest first. */
  id: number;
  title: string;
  sapo: string;
  body: readonly TextBlock[];
  /** Slug of its category. */
  category: string;
  /** Milliseconds UTC. */
  publishedAt: number;
}

/** The same for every run: the archive ends here, whenever it is measured. */
const until = Date.UTC(2026, 10, 1);

export function archiveOf(seed: string, size: number, pictures: number): ArchivePlan {
  return { seed, size, pictures, until };
}

/**
 * The archive with the planted articles: at even distances one takes the place of a generated article, and has the
 * generated text at the end of its own.
 */
export function* planSearched(archive: ArchivePlan): Generator<ArticlePlan> {
  const distance = Math.floor(archive.size / (plantedArticles.length + 1));
  for (const plan of planArticles(archive)) {
    const isPlace = plan.number % distance === distance - 1;
    const planted = isPlace ? plantedArticles[(plan.number + 1) / distance - 1] : undefined;
    yield planted ? { ...plan, ...planted, body: [...planted.body, ...plan.body] } : plan;
  }
}

/** The same as texts; one at a time, since 100,000 do not fit into memory twice. */
export function* searchedArticles(seed: string, size: number): Generator<SearchedArticle> {
  for (const plan of planSearched(archiveOf(seed, size, 1))) {
    const { number, title, sapo, body, category, publishedAt } = plan;
    yield { id: number + 1, title, sapo, body, category, publishedAt: Date.parse(publishedAt) };
  }
}

/** The body as the CMSs store it. */
export function bodyHtml(blocks: readonly TextBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'list') return `<ul>${block.items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
      const tag = { paragraph: 'p', subhead: 'h2', quotation: 'blockquote' }[block.kind];
      return `<${tag}>${block.text}</${tag}>`;
    })
    .join('\n');
}

/** Title, sapo and the blocks of the body, as plain text. */
export function textsOf({ title, sapo, body }: SearchedArticle): string[] {
  return [title, sapo, ...body.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))];
}
