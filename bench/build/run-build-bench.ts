import { join } from 'node:path';
import { ensureBuilt } from '../../bin/build/ensure-built.ts';
import { publisherFolders } from '../../site/publisher/start-publisher.ts';
import { checkLoader } from '../archive/check-loader.ts';
import { loadArchive } from '../archive/load-archive.ts';
import { makeNewsroomBase, type NewsroomBase } from '../archive/newsroom-base.ts';
import { planArticle, type ArchivePlan } from '../archive/plan-archive.ts';
import { startProgram } from '../newsroom/child-process.ts';
import { planNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { inTemporaryFolder } from '../newsroom/temporary-folder.ts';
import { astroBuild, publishFromFeed, renderFromProjection, renderWithHugo } from './contestants.ts';
import { findHugo } from './find-hugo.ts';
import { measureOutput } from './measure-output.ts';
import { articleFile, readSurroundings } from './read-surroundings.ts';
import { printBuildResults, type BuildResults } from './report.ts';
import { writeHugoSite } from './write-hugo-site.ts';

export interface BuildBenchOptions {
  articles: number;
  runs: number;
  pictures: number;
  seed: string;
  /** Path of a Hugo; without it one is built with Go. */
  hugo: string | undefined;
}

/** Measures a whole portal from scratch, ours and Hugo's by turns; prints a table and leaves JSON and a plot. */
export async function runBuildBench(options: BuildBenchOptions): Promise<void> {
  const report = (line: string) => console.log(line);
  const hugo = findHugo(options.hugo, report);
  report(hugo.version);
  await ensureBuilt({ report });
  await inTemporaryFolder(async (folder) => {
    const dataDir = join(folder, 'newsroom');
    report('making the newsroom …');
    const base = await makeNewsroomBase(dataDir, options.pictures, report);
    await checkLoader(dataDir, base);
    const archive = { ...options, size: options.articles, until: Date.now() };
    const slugs = loadArchive({ database: join(dataDir, 'cms.db'), base, archive });
    const newsroom = await planNewsroom(dataDir);
    const contest = { options, hugo: hugo.file, folder, newsroom, base, archive, slugs, report };
    printBuildResults({ options, hugo: hugo.version, ...(await runContest(contest)) });
  });
}

interface Contest {
  options: BuildBenchOptions;
  hugo: string;
  folder: string;
  newsroom: Newsroom;
  base: NewsroomBase;
  archive: ArchivePlan;
  slugs: readonly string[];
  report: (line: string) => void;
}

async function runContest(contest: Contest): Promise<Omit<BuildResults, 'options' | 'hugo'>> {
  const { options, hugo, folder, newsroom, archive, slugs, report } = contest;
  const site = join(folder, 'hugo');
  const ourOutput = join(folder, 'our-output');
  const hugoOutput = join(folder, 'hugo-output');
  const seconds: BuildResults['seconds'] = { fromProjection: [], hugo: [], fromFeed: [] };
  const log = `${newsroom.dataDir}.log`;
  const programs = ['bin/cms.ts', 'bin/portal.ts'].map((file) => startProgram(file, newsroom.variables, log));
  try {
    for (let run = 0; run < options.runs; run++) {
      seconds.fromFeed.push(await publishFromFeed(newsroom, programs));
      if (run === 0) prepareHugoSite(contest, site);
      const ours = async () => seconds.fromProjection.push(await renderFromProjection(newsroom, ourOutput));
      const theirs = async () => seconds.hugo.push(await renderWithHugo(hugo, site, hugoOutput));
      for (const contestant of run % 2 === 0 ? [ours, theirs] : [theirs, ours]) await contestant();
      const last = Object.entries(seconds).map(([name, all]) => `${name} ${all.at(-1)?.toFixed(2)} s`);
      report(`run ${run + 1}: ${last.join(', ')}`);
    }
  } finally {
    await Promise.all(programs.map((program) => program.stop()));
  }
  const addresses = slugs.map((slug, number) => `${planArticle(archive, number).category}/${slug}`);
  const outputs = { ours: measureOutput(ourOutput, addresses), hugo: measureOutput(hugoOutput, addresses) };
  return { seconds, outputs };
}

function prepareHugoSite({ newsroom, base, archive, slugs }: Contest, site: string): void {
  const { state, media, portal } = publisherFolders(newsroom.dataDir);
  const newest = archive.size - 1;
  const page = articleFile(portal, planArticle(archive, newest).category, slugs[newest] ?? '');
  const found = readSurroundings(state, page, base.pictures);
  writeHugoSite({
    folder: site,
    siteUrl: newsroom.portal,
    archive,
    slugs,
    ...found,
    media,
    assets: join(astroBuild, 'client'),
  });
}
