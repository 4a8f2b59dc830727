/** Pagefind as it is shipped: its index of the articles' pages, and that index asked in a real browser. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { bodyHtml, type SearchedArticle } from '../texts/searched-article.ts';

export interface PagefindIndex {
  folder: string;
  seconds: number;
  /** Of all files. */
  bytes: number;
}

/** Builds it as a site's owner would: from pages with a heading and `lang="vi"`. */
export async function buildPagefind(
  articles: Iterable<SearchedArticle>,
  folder: string,
): Promise<PagefindIndex> {
  rmSync(folder, { recursive: true, force: true });
  const start = performance.now();
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const article of articles) {
    const added = await index.addHTMLFile({ url: `/${article.id}/`, content: pageOf(article) });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  await close();
  return { folder, seconds: (performance.now() - start) / 1000, bytes: sizeOf(folder) };
}

function pageOf(article: SearchedArticle): string {
  const { title, sapo, body } = article;
  return `<!doctype html><html lang="vi"><head><title>${title}</title></head><body><main data-pagefind-body>
<h1>${title}</h1><p><strong>${sapo}</strong></p>${bodyHtml(body)}</main></body></html>`;
}

function sizeOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
