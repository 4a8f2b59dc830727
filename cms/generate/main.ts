import { checkGenerated } from './check-generated.ts';
import { writeImportMap } from './import-map-file.ts';
import { writeMigration } from './migration-files.ts';
import { offlinePayload } from './offline-payload.ts';
import { writeTypes } from './types-file.ts';

/** `node cms/generate/main.ts [check | migration <name>]`; without arguments: types and the admin's import map. */
async function main([command, name]: string[]): Promise<number> {
  if (command === 'check') {
    const problems = await checkGenerated();
    for (const problem of problems) console.error(problem);
    return problems.length > 0 ? 1 : 0;
  }
  const payload = await offlinePayload();
  if (command === 'migration') {
    await writeMigration(payload, name ?? 'change');
    return 0;
  }
  await writeTypes(payload);
  await writeImportMap(payload);
  return 0;
}

process.exit(await main(process.argv.slice(2)));
