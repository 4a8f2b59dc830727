import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadAstroRenderer } from '../site/publisher/infra/astro-renderer.ts';
import { HttpFeedSource } from '../site/publisher/infra/http-feed-source.ts';
import { verifyPortal, type Verdict } from '../site/publisher/scratch/verify-portal.ts';
import { publisherFolders } from '../site/publisher/start-publisher.ts';
import { ensureBuilt } from './build/ensure-built.ts';
import { findFeedKey } from './data-dir.ts';
import { CommandError, runCommand } from './entry.ts';
import { localAddress, parseEnvironment } from './environment.ts';
import { repositoryRoot } from './repository.ts';
import { readRunFile } from './run-files.ts';
import { askStatus, isSettled } from './status/newsroom-status.ts';

type Addresses = Pick<ReturnType<typeof parseEnvironment>, 'siteUrl' | 'cmsUrl'>;

/** Changes may come while the portal is being compared; a portal that is right is found so in one of these tries. */
const tries = 3;
const patience = 60_000;
const shown = 50;

function report(message: string): void {
  console.error(message);
}

await runCommand(async () => {
  const environment = parseEnvironment(process.env);
  await ensureBuilt({ report, only: ['site'] });
  let verdict = await verify(environment);
  for (let attempt = 1; attempt < tries && !isClean(verdict); attempt++) {
    report('there are differences; looking again, in case something was being published …');
    verdict = await verify(environment);
  }
  print(verdict);
  if (verdict.isOtherRelease && !isClean(verdict)) report(otherRelease(environment));
  return isClean(verdict) ? 0 : 1;
});

async function verify(environment: ReturnType<typeof parseEnvironment>): Promise<Verdict> {
  const { dataDir, feedUrl, siteUrl, cmsUrl } = environment;
  const feedKey = findFeedKey(environment);
  const isReachable = await waitUntilSettled(environment, feedKey);
  if (!isReachable) report('the newsroom does not answer: the publisher’s own projection is the yardstick');
  const folders = publisherFolders(dataDir);
  const build = join(repositoryRoot, 'dist');
  try {
    return await verifyPortal({
      source: isReachable && feedKey !== null ? new HttpFeedSource(feedUrl, feedKey) : null,
      state: folders.state,
      media: folders.media,
      portal: folders.portal,
      search: folders.search,
      workFolder: join(folders.own, `verify-${randomUUID()}`),
      build,
      renderer: await loadAstroRenderer(build, siteUrl, cmsUrl),
      siteUrl,
      cmsUrl,
      clock: { now: () => Date.now() },
      report,
    });
  } catch (error) {
    throw new CommandError(
      `The portal could not be verified: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Waits for what is being published just now. Answers whether the newsroom can be asked. */
async function waitUntilSettled(
  environment: ReturnType<typeof parseEnvironment>,
  feedKey: string | null,
): Promise<boolean> {
  const { dataDir, host, cmsPort, portalPort, feedUrl } = environment;
  const ask = () =>
    askStatus({
      cms: localAddress(host, cmsPort),
      feed: feedUrl,
      portal: localAddress(host, portalPort),
      publisher: readRunFile(dataDir, 'publisher')?.address ?? null,
      feedKey,
    });
  let status = await ask();
  const deadline = performance.now() + patience;
  while (status.cms.up && status.publisher.up && !isSettled(status) && performance.now() < deadline) {
    await sleep(100);
    status = await ask();
  }
  return status.cms.up;
}

function isClean(verdict: Verdict): boolean {
  const { differences, deadLinks, search } = verdict;
  return differences.length === 0 && deadLinks.length === 0 && search.differences.length === 0;
}

function otherRelease({ siteUrl, cmsUrl }: Addresses): string {
  return (
    `This portal was rendered by another release, or for other addresses than ${siteUrl} (portal) and ${cmsUrl} ` +
    '(newsroom), which its pages name. Give verify the settings that start was given: SITE_URL and CMS_URL, or ' +
    'PORTAL_PORT and CMS_PORT. After an upgrade, start this release first.'
  );
}

function print({ yardstick, pages, differences, deadLinks, search }: Verdict): void {
  for (const { kind, file } of differences.slice(0, shown)) console.log(`${kind}: ${file}`);
  for (const { file, href } of deadLinks.slice(0, shown)) console.log(`dead link: ${href} (in ${file})`);
  for (const { kind, file } of search.differences.slice(0, shown)) console.log(`search, ${kind}: ${file}`);
  const all = [differences, deadLinks, search.differences];
  const hidden = all.reduce((sum, { length }) => sum + Math.max(0, length - shown), 0);
  if (hidden > 0) console.log(`… and ${hidden} more`);
  console.log(
    `${pages} pages held against the ${yardstick}: ${differences.length} differences, ${deadLinks.length} dead links`,
  );
  console.log(
    `${search.entries} entries of the search held against a fresh index: ${search.differences.length} differences`,
  );
}
