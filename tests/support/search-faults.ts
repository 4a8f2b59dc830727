import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Content } from '../../site/publisher/projection/content.ts';
import type { Difference } from '../../site/publisher/scratch/compare-folders.ts';
import { verifySearch } from '../../site/publisher/search/verify-search.ts';
import type { publisherFolders } from '../../site/publisher/start-publisher.ts';

/** How a published search differs from a fresh one over the publisher's projection. */
export async function searchFaultsOf(folders: ReturnType<typeof publisherFolders>): Promise<Difference[]> {
  const workFolder = await mkdtemp(join(tmpdir(), 'search-check-'));
  const state = new DatabaseSync(folders.state, { readOnly: true, timeout: 5000 });
  try {
    const published = join(folders.portal, 'search');
    const content = new Content(state);
    return verifySearch({ content, own: folders.search, published, workFolder }).differences;
  } finally {
    state.close();
    await rm(workFolder, { recursive: true, force: true });
  }
}
