/** The texts that all contestants search: the archive of the other benchmarks, and what was planted for the queries. */
import { planArticle, type ArchivePlan } from '../../archive/plan-archive.ts';
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

/**
 * As many articles as `size` says. At even distances a planted one takes the place of a generated one, with the
 * generated text at the end of its own.
 * One at a time, since 100,000 do not fit into memory twice.
 */
export function* searchedArticles(seed: string, size: number): Generator<SearchedArticle> {
  const archive: ArchivePlan = { seed, size, pictures: 1, until };
  const distance = Math.floor(size / (plantedArticles.length + 1));
  for (let number = 0; number < size; number++) {
    const { title, sapo, body, category, publishedAt } = planArticle(archive, number);
    const planted =
      number % distance === distance - 1 ? plantedArticles[(number + 1) / distance - 1] : undefined;
    const text = planted ? { ...planted, body: [...planted.body, ...body] } : { title, sapo, body };
    yield { ...text, id: number + 1, category, publishedAt: Date.parse(publishedAt) };
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
