/** The demonstration newsroom's articles and documents. */
import { timeOfDay } from '../../../cms/setup/demo/demo-dates.ts';
import { readDemoFiles, type DemoArticle, type DemoDocument } from '../../../cms/setup/demo/demo-files.ts';
import type { IndexedEntry } from '../../../site/search/indexed-entry.ts';
import { articleEntry, documentEntry, slugOf } from './entry.ts';
import { newestInstant } from './newest-instant.ts';

export async function demoEntries(): Promise<IndexedEntry[]> {
  const { articles, documents, categories } = await readDemoFiles();
  const parents = new Map(categories.map(({ slug, parent }) => [slug, parent]));
  return [
    ...articles.map((article) => demoArticle(article, parents.get(article.category))),
    ...documents.map(demoDocument),
  ];
}

/** The demonstration's categories as the manifest has them. */
export async function demoCategories() {
  const { categories } = await readDemoFiles();
  return categories.map(({ slug, title, parent }) => ({ id: slug, slug, title, parent: parent ?? null }));
}

const daysBefore = (days: number, at = '08:00') => new Date(timeOfDay(newestInstant, days, at)).toISOString();

function demoArticle(article: DemoArticle, parent: string | undefined): IndexedEntry {
  const { slug, title, shortTitle, sapo, tags, bylines, dateline, category, campaign } = article;
  return articleEntry({
    name: slug,
    title,
    shortTitle,
    sapo,
    tags,
    dateline,
    category,
    campaign,
    above: parent === undefined ? [] : [parent],
    body: article.body.split('\n').flatMap(textsOfLine),
    signed: bylines.map(({ name, role, unit }) => [name, role, unit].filter(Boolean).join(', ')),
    at: daysBefore(article.daysAgo, article.at),
  });
}

function demoDocument(document: DemoDocument): IndexedEntry {
  const { number, title, kind, field, issuer, signer, abstract, state, campaign, issuedDaysAgo } = document;
  const name = slugOf(number);
  const at = daysBefore(issuedDaysAgo, '00:00');
  return documentEntry({ name, number, title, kind, field, issuer, signer, abstract, state, campaign, at });
}

const picture = /^!\[([^\]]*)\]\(\S+ "([^"|]*)(?:\|([^"]*))?"\)$/;

/** The texts of a line of Markdown: one of a paragraph or heading, one of each cell of a table. */
function textsOfLine(line: string): string[] {
  const shown = picture.exec(line.trim());
  if (shown) return [shown[2] ?? '', shown[3] ?? ''].filter((text) => text !== '');
  const cells = line.startsWith('|') ? line.split('|') : [line];
  return cells.map(textOfCell).filter((text) => text !== '' && !/^-+$/.test(text));
}

function textOfCell(cell: string): string {
  const withoutLinks = cell.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1').replaceAll(/[*_]{1,2}/g, '');
  return withoutLinks.trim().replace(/^(#+|>|-|\d+\.) /, '');
}
