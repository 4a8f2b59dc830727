import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { startPublisher } from '../site/publisher/start-publisher.ts';
import { ensureBuilt } from './build/ensure-built.ts';
import { CommandError, loadEnvironment, runCommand } from './entry.ts';
import { repositoryRoot } from './repository.ts';
import { readRunFile } from './run-files.ts';

const result = z.object({ pages: z.number(), repaired: z.number(), seconds: z.number() });

await runCommand(async () => {
  const { dataDir, feedUrl, feedKey, siteUrl, cmsUrl } = loadEnvironment();
  await ensureBuilt({ report: console.log, only: ['site'] });
  console.log('rendering the whole portal afresh beside the live one …');
  const running = await isAnswering(readRunFile(dataDir, 'publisher')?.address ?? null);
  if (running !== null) return print(await order(running));
  const publisher = await startPublisher({
    dataDir,
    build: join(repositoryRoot, 'dist'),
    feedUrl,
    feedKey,
    siteUrl,
    cmsUrl,
    log: console.log,
  });
  try {
    while (publisher.status().waiting > 0) await sleep(100);
    print(await order(publisher.address));
  } finally {
    await publisher.stop();
  }
});

async function isAnswering(address: string | null): Promise<string | null> {
  if (address === null) return null;
  const answer = await fetch(`${address}/status`, { signal: AbortSignal.timeout(5000) }).catch(() => null);
  return answer?.ok === true ? address : null;
}

async function order(address: string): Promise<z.infer<typeof result>> {
  const answer = await fetch(`${address}/publish-all`, { method: 'POST' });
  if (!answer.ok) throw new CommandError(`The publisher could not render the portal: ${await answer.text()}`);
  return result.parse(await answer.json());
}

function print({ pages, repaired, seconds }: z.infer<typeof result>): void {
  console.log(
    `${pages} pages rendered in ${seconds.toFixed(1)} s and switched over; ${repaired} files were not as they should be`,
  );
}
