/** What is measured on a running newsroom with an archive: cost to a reader, then freshness. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readRunFile } from '../../bin/run-files.ts';
import { publisherFolders } from '../../site/publisher/start-publisher.ts';
import type { NewsroomBase } from '../archive/newsroom-base.ts';
import { withArchive, type FirstPublication } from '../newsroom/archive-newsroom.ts';
import { measureFreshness, type Freshness } from './freshness/measure-freshness.ts';
import { measureReader, type ReaderResult } from './reader/measure-reader.ts';
import type { Pace } from './reader/type-query.ts';
import { archiveOf, planSearched } from './texts/searched-article.ts';

export interface ArchiveResult extends FirstPublication {
  articles: number;
  /** Of the index on disk, before anything is measured. */
  indexFiles: number;
  indexBytes: number;
  /** Memory of the publisher at its highest, all threads, until the index stood; null where the system does not tell. */
  publisherPeakMB: number | null;
  reader: ReaderResult;
  /** Null when the run was cut off before; fewer samples when it was cut off within. */
  freshness: Freshness | null;
}

export interface MeasureArchiveOptions {
  size: number;
  seed: string;
  runs: number;
  paces: readonly Pace[];
  baseFolder: string;
  base: NewsroomBase;
  report: (line: string) => void;
  /** Told what there is so far: the whole takes long. */
  keep: (result: ArchiveResult) => void;
}

export async function measureArchive(options: MeasureArchiveOptions): Promise<ArchiveResult> {
  const { size, seed, base, report } = options;
  const archive = archiveOf(seed, size, base.pictures.length);
  return withArchive({ ...options, plans: planSearched(archive) }, async (newsroom, first) => {
    const index = measureFolder(join(publisherFolders(newsroom.dataDir).portal, 'search'));
    report(`index: ${index.indexFiles} files, ${(index.indexBytes / 1e6).toFixed(1)} MB`);
    const publisherPeakMB = peakMemory(readRunFile(newsroom.dataDir, 'publisher')?.pid);
    report('cost to a reader on a slow 4G …');
    const reader = await measureReader(newsroom.portal, options.paces, report);
    const result = { articles: size, ...first, ...index, publisherPeakMB, reader };
    options.keep({ ...result, freshness: null });
    const keep = (freshness: Freshness) => options.keep({ ...result, freshness });
    return { ...result, freshness: await measureFreshness({ ...options, newsroom, archive, keep }) };
  });
}

function peakMemory(pid: number | undefined): number | null {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1000);
}

function measureFolder(folder: string): { indexFiles: number; indexBytes: number } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { indexFiles: files.length, indexBytes: bytes };
}
