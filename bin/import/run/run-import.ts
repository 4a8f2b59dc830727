import type { OldArticle, NotTaken } from '../old-portal.ts';
import { bringArticle, linksBetween, type OldLink } from './bring-article.ts';
import { bringCategories } from './bring-categories.ts';
import { noteWords } from './bring-files.ts';
import type { Importing } from './importing.ts';
import { readTargets, type Targets } from './read-body.ts';

export interface RunOptions {
  /** Overwrite what an earlier import brought. */
  isUpdate: boolean;
  stop: AbortSignal;
  onProgress(done: number): void;
}

const lookAhead = 50;

/**
 * Brings an old portal in, thing by thing; each is there whole or not at all. What is there already is left alone, so
 * that a run that ended anywhere is continued by the next one.
 */
export async function runImport(importing: Importing, options: RunOptions): Promise<void> {
  const { portal, report } = importing;
  const links = new Map<string, OldLink[]>();
  await bringCategories(importing);
  let done = 0;
  for await (const batch of batches(portal.items(), lookAhead)) {
    const articles = batch.filter((item) => item.kind === 'article');
    await importing.lookUp(
      'articles',
      articles.map(({ origin }) => origin),
    );
    const unfinished = await lackingRedirects(importing, articles);
    for (const item of batch) {
      if (options.stop.aborted) break;
      if (item.kind === 'not-taken') noteNotTaken(importing, item);
      else {
        const targets = readTargets(item.html, item.origin);
        noteWords(importing, item, targets.pictures);
        noteLinks(importing, item, targets, links);
        await takeArticle(importing, item, targets, { ...options, unfinished });
      }
      options.onProgress(++done);
    }
    if (options.stop.aborted) break;
  }
  report.isStopped = options.stop.aborted;
  if (!report.isStopped) report.linksSettled = await settleLinks(importing, links);
}

async function takeArticle(
  importing: Importing,
  article: OldArticle,
  targets: Targets,
  { isUpdate, unfinished }: { isUpdate: boolean; unfinished: ReadonlySet<string> },
): Promise<void> {
  if (!importing.articles.has(article.origin)) await bringArticle(importing, article, targets, false);
  else if (isUpdate) await bringArticle(importing, article, targets, true);
  else {
    importing.report.articles.known += 1;
    if (unfinished.has(article.origin)) await completeRedirects(importing, article);
  }
}

/** Articles that are there without their redirects: a database without transactions may have stopped in between. */
async function lackingRedirects(importing: Importing, articles: OldArticle[]): Promise<ReadonlySet<string>> {
  const known = articles.filter(({ origin }) => importing.articles.has(origin));
  const paths = known.flatMap(({ addresses }) => addresses);
  if (paths.length === 0) return new Set();
  const { ids } = await importing.deliver('known', { collection: 'redirects', origins: paths });
  return new Set(
    known.filter(({ addresses }) => addresses.some((path) => !(path in ids))).map(({ origin }) => origin),
  );
}

async function completeRedirects(importing: Importing, { origin, addresses }: OldArticle): Promise<void> {
  const { report } = importing;
  const answer = await importing.deliver('redirects', { origin, addresses });
  report.redirects += answer.redirects;
  report.lostAddresses.push(...answer.lostAddresses.map((lost) => ({ ...lost, origin })));
}

function noteNotTaken({ report }: Importing, { origin, title, reason }: NotTaken): void {
  report.notTaken.push({ origin, title, text: reason });
}

/** Links whose other end was not there yet when the article was brought: all of them, because a run may go on where
 * another one stopped. */
function noteLinks(
  importing: Importing,
  article: OldArticle,
  targets: Targets,
  links: Map<string, OldLink[]>,
): void {
  const own = [...linksBetween(importing, article, targets.links).values()];
  if (own.length > 0) links.set(article.origin, own);
}

async function settleLinks(importing: Importing, links: Map<string, OldLink[]>): Promise<number> {
  const origins = [...new Set([...links.values()].flat().map(({ origin }) => origin))];
  await importing.lookUp('articles', origins);
  let settled = 0;
  for await (const batch of batches(links.entries(), lookAhead)) {
    const articles = batch.map(([origin, targets]) => ({ origin, targets }));
    settled += (await importing.deliver('links', { articles })).settled;
  }
  return settled;
}

async function* batches<T>(items: AsyncIterable<T> | Iterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
