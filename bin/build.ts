import { ensureBuilt } from './build/ensure-built.ts';
import { runCommand } from './entry.ts';

await runCommand(async () => {
  await ensureBuilt({ report: console.log });
  console.log('Everything is built.');
});
