/** How soon after an editor's request the portal and its search have followed. */
import type { CmsClient } from '../../../tests/support/cms-client.ts';
import type { NewsroomBase } from '../../archive/newsroom-base.ts';
import type { ArchivePlan } from '../../archive/plan-archive.ts';
import { logIn, waitUntilSettled, type Newsroom } from '../../newsroom/newsroom.ts';
import { PortalReader } from '../../newsroom/portal-reader.ts';
import { createDraft } from '../../publish/article-operations.ts';
import { waitForReaders } from '../../publish/wait-for-readers.ts';
import {
  editNew,
  editOld,
  findOld,
  publishNew,
  unpublishNew,
  unpublishOld,
  type FreshOperation,
} from './operations.ts';
import { searchSource, waitForSearch } from './portal-search.ts';

export const freshNames = ['publish', 'edit new', 'edit old', 'unpublish new', 'unpublish old'] as const;
export type FreshName = (typeof freshNames)[number];

/** Milliseconds from the sending of the request. */
export interface FreshSample {
  /** Until the pages were as they should be. */
  live: number;
  /** Until a reader's search was. */
  searched: number;
}

export type Freshness = Record<FreshName, FreshSample[]>;

export interface FreshnessOptions {
  newsroom: Newsroom;
  archive: ArchivePlan;
  base: NewsroomBase;
  /** Publications; edits and unpublications are halved between new and old articles. */
  runs: number;
  report: (line: string) => void;
}

export async function measureFreshness(options: FreshnessOptions): Promise<Freshness> {
  const { newsroom, archive, base, runs, report } = options;
  const cms = await logIn(newsroom);
  const reader = new PortalReader(newsroom.portal);
  const samples: Freshness = {
    publish: [],
    'edit new': [],
    'edit old': [],
    'unpublish new': [],
    'unpublish old': [],
  };
  const measure = async (name: FreshName, operation: FreshOperation) => {
    samples[name].push(await measureOne(newsroom, reader, operation));
    if (samples[name].length % 25 === 0) report(`… ${name}: ${samples[name].length}`);
  };
  try {
    report(`freshness of the search: ${runs} publications, edits and unpublications …`);
    const articles = [];
    for (let run = 0; run < runs; run++) {
      const article = await createDraft(cms, base, archive, run);
      articles.push(article);
      await measure('publish', publishNew(cms, article));
    }
    for (const article of articles.slice(runs / 2)) {
      await measure('edit new', editNew(cms, article));
      await measure('unpublish new', unpublishNew(cms, article));
    }
    await measureOld(cms, archive.size, Math.floor(runs / 2), measure);
    return samples;
  } finally {
    reader.close();
  }
}

async function measureOld(
  cms: CmsClient,
  size: number,
  runs: number,
  measure: (name: FreshName, operation: FreshOperation) => Promise<void>,
): Promise<void> {
  for (let run = 0; run < runs; run++) {
    const article = await findOld(cms, size, (run + 0.5) / (runs * 1.05), run);
    await measure('edit old', editOld(cms, article));
    await measure('unpublish old', unpublishOld(cms, article));
  }
}

async function measureOne(
  newsroom: Newsroom,
  reader: PortalReader,
  operation: FreshOperation,
): Promise<FreshSample> {
  const start = performance.now();
  const [, found, searchedAt] = await Promise.all([
    operation.request(),
    waitForReaders(reader, operation.expected),
    waitForSearch(searchSource(newsroom.portal), operation),
  ]);
  await waitUntilSettled(newsroom, { every: 20 });
  return { live: (found.at(-1) ?? start) - start, searched: searchedAt - start };
}
