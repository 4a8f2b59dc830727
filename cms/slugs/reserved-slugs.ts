import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const categoryWords = [
  'api',
  'assets',
  'admin',
  'chien-dich',
  'feed',
  'fragments',
  'gioi-thieu',
  'lien-he',
  'luu-tru',
  'media',
  'ngoai-tuyen',
  'search',
  'sitemap',
  'tac-gia',
  'tim-kiem',
  'trang',
  'tu-khoa',
  'van-ban',
];

/** Second part of an archive page's address: `/<category>/trang/<n>/`. */
export const articleReservedSlugs: ReadonlySet<string> = new Set(['trang']);

/** Pages of the documents library, besides which documents have theirs: `/van-ban/theo-so/`. */
export const documentReservedSlugs: ReadonlySet<string> = new Set([
  'loai',
  'linh-vuc',
  'co-quan',
  'nam',
  'hieu-luc',
  'theo-so',
  'trang',
]);

/** First parts of addresses that are no category's, among them the pages of `content/pages`. */
export function readCategoryReservedSlugs(pagesFolder: string): ReadonlySet<string> {
  return new Set([...categoryWords, ...pageNames(pagesFolder)]);
}

function pageNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => name.slice(0, -'.mdx'.length));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** `content/pages`, from wherever the commands and bundles run: all of them start at the repository's root. */
export const pagesFolder = join(process.cwd(), 'content', 'pages');
