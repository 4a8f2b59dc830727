import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './entry.ts';
import { addMissingPackages, findMissingPackages, readLockFile } from './lock-file/missing-platforms.ts';
import { repositoryRoot } from './repository.ts';

/** To be run after the lock file changed where the registry serves the packages of one system only. */
await runCommand(async () => {
  const file = join(repositoryRoot, 'package-lock.json');
  const lock = readLockFile(await readFile(file, 'utf8'));
  const missing = findMissingPackages(lock);
  if (missing.length > 0) await writeFile(file, `${JSON.stringify(addMissingPackages(lock), null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} packages of other systems added`);
});
