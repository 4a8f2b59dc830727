/** Holds a published folder against a render from scratch, made from the newsroom's feed alone. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAstroRenderer } from '../../site/publisher/infra/astro-renderer.ts';
import { HttpFeedSource } from '../../site/publisher/infra/http-feed-source.ts';
import { verifyPortal, type Verdict } from '../../site/publisher/scratch/verify-portal.ts';
import { build, siteUrl, type PortalSource } from './test-portal.ts';

/** What is wrong with the portal's pages; both lists are empty when nothing is. */
export async function faultsOf(
  portal: string,
  newsroom: PortalSource,
  clock: { now(): number } = Date,
): Promise<Pick<Verdict, 'differences' | 'deadLinks'>> {
  const { differences, deadLinks } = await verdictOf(portal, newsroom, clock);
  return { differences, deadLinks };
}

/** @param state the publisher's database, to see which release it has rendered */
export async function verdictOf(
  portal: string,
  newsroom: PortalSource,
  clock: { now(): number } = Date,
  state = '',
): Promise<Verdict> {
  const workFolder = await mkdtemp(join(tmpdir(), 'scratch-'));
  const verdict = await verifyPortal({
    source: new HttpFeedSource(newsroom.url, newsroom.feedKey),
    state,
    media: '',
    portal,
    search: '',
    workFolder,
    build,
    renderer: await loadAstroRenderer(build, siteUrl, newsroom.url),
    siteUrl,
    cmsUrl: newsroom.url,
    clock,
    report: () => undefined,
  });
  await rm(workFolder, { recursive: true, force: true });
  return verdict;
}

/** What `faultsOf` answers for a portal that is as it should be. */
export const noFaults = { differences: [], deadLinks: [] };
