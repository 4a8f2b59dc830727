/** The publishing path with an archive of one size, from an empty data folder to the last measured operation. */
import type { CmsClient } from '../../tests/support/cms-client.ts';
import type { NewsroomBase } from '../archive/newsroom-base.ts';
import { planArticles, type ArchivePlan } from '../archive/plan-archive.ts';
import { withArchive } from '../newsroom/archive-newsroom.ts';
import { logIn, type Newsroom } from '../newsroom/newsroom.ts';
import { PortalReader } from '../newsroom/portal-reader.ts';
import { changeSlug, changeTitle, createDraft, publish, unpublish } from './article-operations.ts';
import { measureOperation, type Operation, type Sample } from './measure-operation.ts';
import { findCategory, renameCategory } from './rename-category.ts';

export interface SizeOptions {
  size: number;
  runs: number;
  renames: number;
  seed: string;
  /** Data folder of the newsroom before its articles; stays as it is. */
  baseFolder: string;
  base: NewsroomBase;
  report: (line: string) => void;
}

export interface SizeResult {
  articles: number;
  /** Pages of the portal before the first operation. */
  pages: number;
  /** Until the archive was in the CMS database. */
  loadSeconds: number;
  /** From the start of the processes until the whole portal stood. */
  firstPublicationSeconds: number;
  /** Pages that a renamed category's address was part of. */
  pagesMovedByRename: number;
  operations: Record<OperationName, Sample[]>;
}

export const operationNames = [
  'publish',
  'changeTitle',
  'changeSlug',
  'unpublish',
  'renameCategory',
] as const;
export type OperationName = (typeof operationNames)[number];

export async function measureSize(options: SizeOptions): Promise<SizeResult> {
  const { size, seed, base } = options;
  const archive = { seed, size, pictures: base.pictures.length, until: Date.now() };
  return withArchive({ ...options, plans: planArticles(archive) }, async (newsroom, first) => {
    const measured = await measureOperations(options, newsroom, archive);
    return { articles: size, ...first, ...measured };
  });
}

async function measureOperations(
  { runs, renames, base, report }: SizeOptions,
  newsroom: Newsroom,
  archive: ArchivePlan,
): Promise<Pick<SizeResult, 'operations' | 'pagesMovedByRename'>> {
  const cms = await logIn(newsroom);
  const reader = new PortalReader(newsroom.portal);
  const operations: SizeResult['operations'] = {
    publish: [],
    changeTitle: [],
    changeSlug: [],
    unpublish: [],
    renameCategory: [],
  };
  const measure = async (name: OperationName, operation: Operation) => {
    operations[name].push(await measureOperation(newsroom, reader, operation));
  };
  try {
    report(`${runs} publications …`);
    const articles = [];
    for (let run = 0; run < runs; run++) {
      const article = await createDraft(cms, base, archive, run);
      articles.push(article);
      await measure('publish', publish(cms, article));
    }
    report(`${runs} changes of title, of address, and unpublications …`);
    for (const article of articles.toReversed()) {
      await measure('changeTitle', changeTitle(cms, article));
      await measure('changeSlug', changeSlug(cms, article));
      await measure('unpublish', unpublish(cms, article));
    }
    const pagesMovedByRename = await measureRenames(cms, base, renames, report, measure);
    return { operations, pagesMovedByRename };
  } finally {
    reader.close();
  }
}

const renamedCategory = 'doi-song-cong-nhan';

async function measureRenames(
  cms: CmsClient,
  base: NewsroomBase,
  renames: number,
  report: (line: string) => void,
  measure: (name: OperationName, operation: Operation) => Promise<void>,
): Promise<number> {
  report(`${renames} renamed categories …`);
  const category = await findCategory(cms, base.categories[renamedCategory] ?? '', renamedCategory);
  for (let run = 1; run <= renames; run++) {
    await measure('renameCategory', renameCategory(cms, category, `${renamedCategory}-lan-${run}`));
    report(`… ${run} of ${renames}`);
  }
  return category.pages;
}
