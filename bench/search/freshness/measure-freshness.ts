/** How soon after an editor's request the portal and its search have followed. */
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
  /** Publications, edits and unpublications each; the latter two are halved between new and old articles. */
  runs: number;
  report: (line: string) => void;
  /** Told after each round what there is so far. */
  keep: (samples: Freshness) => void;
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
  };
  report(`freshness of the search: ${runs} publications, edits and unpublications …`);
  try {
    for (let run = 0; run < runs; run++) {
      const article = await createDraft(cms, base, archive, run);
      await measure('publish', publishNew(cms, article));
      if (run % 2 === 0) {
        await measure('edit new', editNew(cms, article));
        await measure('unpublish new', unpublishNew(cms, article));
      } else {
        const old = await findOld(cms, archive.size, run / (runs * 1.05), run);
        await measure('edit old', editOld(cms, old));
        await measure('unpublish old', unpublishOld(cms, old));
      }
      options.keep(samples);
      if (run % 10 === 9) report(`… ${run + 1} of ${runs}`);
    }
    return samples;
  } finally {
    reader.close();
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
