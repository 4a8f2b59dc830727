/** A newsroom with a large archive, its three processes running, everything published. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadArticles } from '../archive/load-archive.ts';
import type { NewsroomBase } from '../archive/newsroom-base.ts';
import type { ArticlePlan } from '../archive/plan-archive.ts';
import { startProgram } from './child-process.ts';
import { planNewsroom, statusOf, waitUntilSettled, type Newsroom } from './newsroom.ts';

export interface ArchiveOptions {
  size: number;
  plans: Iterable<ArticlePlan>;
  /** Data folder of the newsroom before its articles; stays as it is. */
  baseFolder: string;
  base: NewsroomBase;
  report: (line: string) => void;
}

export interface FirstPublication {
  /** Until the archive was in the CMS database. */
  loadSeconds: number;
  /** From the start of the processes until the whole portal stood, and could be searched. */
  firstPublicationSeconds: number;
  pages: number;
}

/** From an empty data folder to the end of the work; the folder goes with it, or stays when the work fails. */
export async function withArchive<Result>(
  { size, plans, base, baseFolder, report }: ArchiveOptions,
  work: (newsroom: Newsroom, first: FirstPublication) => Promise<Result>,
): Promise<Result> {
  const dataDir = `${baseFolder}-${size}`;
  rmSync(dataDir, { recursive: true, force: true });
  cpSync(baseFolder, dataDir, { recursive: true });
  const loading = performance.now();
  loadArticles(join(dataDir, 'cms.db'), base, plans, (done) => report(`… ${done} loaded`));
  const starting = performance.now();
  const newsroom = await planNewsroom(dataDir);
  const program = startProgram('bin/start.ts', newsroom.variables, `${dataDir}.log`);
  try {
    report('publishing the archive for the first time …');
    await waitUntilSettled(newsroom, { programs: [program], report });
    const loadSeconds = (starting - loading) / 1000;
    const firstPublicationSeconds = (performance.now() - starting) / 1000;
    const pages = (await statusOf(newsroom)).publisher.pages ?? 0;
    const result = await work(newsroom, { loadSeconds, firstPublicationSeconds, pages });
    await program.stop();
    rmSync(dataDir, { recursive: true, force: true });
    return result;
  } catch (error) {
    report(`status at the failure: ${JSON.stringify(await statusOf(newsroom))}`);
    await program.stop();
    throw error;
  }
}
