/** One page of every type that a published portal has, found by rules and not by titles. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PageType {
  name: string;
  /** Its address on the portal. */
  path: string;
}

interface PublishedPage extends PageType {
  html: string;
  /** Whether a file stands beside it. */
  has(file: string): boolean;
}

interface Rule {
  name: string;
  path: RegExp;
  /** Of those with such a path. */
  where?: (page: PublishedPage) => boolean;
  /** Of several: the one with the most HTML, or the least; without it the first by address. */
  choose?: 'longest' | 'shortest';
}

const isCategory = (page: PublishedPage) => page.has('rss.xml');
const isArticle = ({ html }: PublishedPage) => html.includes('property="og:type" content="article"');
const article = /^\/[^/]+\/[^/]+\/$/;

const rules: Rule[] = [
  { name: 'front page', path: /^\/$/ },
  { name: 'category', path: /^\/[^/]+\/$/, where: isCategory, choose: 'longest' },
  { name: 'archive page of a category', path: /^\/[^/]+\/trang\/\d+\/$/ },
  { name: 'longest article', path: article, where: isArticle, choose: 'longest' },
  { name: 'shortest article', path: article, where: isArticle, choose: 'shortest' },
  {
    name: 'article with everything',
    path: article,
    where: (page) => isArticle(page) && page.html.includes('data-player') && page.html.includes('.pdf"'),
  },
  {
    name: 'article with a table',
    path: article,
    where: (page) => isArticle(page) && page.html.includes('<table'),
  },
  { name: 'campaign', path: /^\/chien-dich\/[^/]+\/$/, choose: 'longest' },
  { name: 'campaigns', path: /^\/chien-dich\/$/ },
  { name: 'documents', path: /^\/van-ban\/$/ },
  {
    name: 'document',
    path: /^\/van-ban\/(?!theo-so\/)[^/]+\/$/,
    where: ({ html }) => html.includes('.pdf"'),
    choose: 'longest',
  },
  { name: 'documents by number', path: /^\/van-ban\/theo-so\/$/ },
  { name: 'documents of one kind', path: /^\/van-ban\/loai\/[^/]+\/$/, choose: 'longest' },
  { name: 'tag', path: /^\/tu-khoa\/[^/]+\/$/, choose: 'longest' },
  { name: 'author', path: /^\/tac-gia\/[^/]+\/$/, choose: 'longest' },
  { name: 'months', path: /^\/luu-tru\/$/ },
  { name: 'month', path: /^\/luu-tru\/\d{4}\/\d{2}\/$/, choose: 'longest' },
  { name: 'page of its own', path: /^\/gioi-thieu\/$/ },
  { name: 'organisation chart', path: /^\/co-cau-to-chuc\/$/ },
  { name: 'English page', path: /^\/en\/$/ },
  { name: 'personal data', path: /^\/du-lieu-ca-nhan\/$/ },
  { name: 'contact', path: /^\/lien-he\/$/ },
  { name: 'message received', path: /^\/da-gui\/$/ },
  { name: 'search', path: /^\/tim-kiem\/$/ },
  { name: 'without network', path: /^\/ngoai-tuyen\/$/ },
  { name: 'not found', path: /^\/404\.html$/ },
];

/** @param folder a published portal
 * @throws when it has no page of some type */
export function findPageTypes(folder: string): PageType[] {
  const pages = readPages(folder);
  return rules.map((rule) => ({ name: rule.name, path: choose(rule, pages).path }));
}

function choose(
  { name, path, where = () => true, choose: wish }: Rule,
  pages: PublishedPage[],
): PublishedPage {
  const fitting = pages.filter((page) => path.test(page.path) && where(page));
  const bySize = fitting.toSorted((one, other) => one.html.length - other.html.length);
  const chosen = wish === 'longest' ? bySize.at(-1) : wish === 'shortest' ? bySize[0] : fitting[0];
  if (!chosen) throw new Error(`The portal has no page of the type “${name}” (${String(path)}).`);
  return chosen;
}

function readPages(folder: string): PublishedPage[] {
  return globSync('**/*.html', { cwd: folder })
    .toSorted()
    .map((file) => {
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      return {
        name: '',
        path,
        html: readFileSync(join(folder, file), 'utf8'),
        has: (beside: string) => existsSync(join(folder, path, beside)),
      };
    });
}
