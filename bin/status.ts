import { setTimeout as sleep } from 'node:timers/promises';
import { findFeedKey } from './data-dir.ts';
import { CommandError, runCommand } from './entry.ts';
import { localAddress, parseEnvironment } from './environment.ts';
import { readRunFile } from './run-files.ts';
import { askStatus, isSettled, type NewsroomStatus } from './status/newsroom-status.ts';

const patience = 60_000;

// One line: npm prints its own lines before it.
const print = (status: NewsroomStatus) => console.log(JSON.stringify(status));

await runCommand(async () => {
  const options = process.argv.slice(2);
  const unknown = options.find((option) => option !== '--wait');
  if (unknown)
    throw new CommandError(`There is no option "${unknown}". Example: npm run status -- --wait`, 2);
  const environment = parseEnvironment(process.env);
  const { dataDir, host, cmsPort, portalPort, feedUrl } = environment;
  const ask = () =>
    askStatus({
      cms: localAddress(host, cmsPort),
      feed: feedUrl,
      portal: localAddress(host, portalPort),
      publisher: readRunFile(dataDir, 'publisher')?.address ?? null,
      feedKey: findFeedKey(environment),
    });

  let status = await ask();
  if (!options.includes('--wait')) return print(status);

  const deadline = performance.now() + patience;
  while (!isSettled(status) && performance.now() < deadline) {
    await sleep(100);
    status = await ask();
  }
  print(status);
  return isSettled(status) ? 0 : 1;
});
