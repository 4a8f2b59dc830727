import { readFile } from 'node:fs/promises';
import type { Payload } from 'payload';

import { importMapFile, makeImportMap } from './import-map-file.ts';
import { missingMigrationStatements } from './migration-files.ts';
import { offlinePayload } from './offline-payload.ts';
import { makeTypes, typesFile } from './types-file.ts';

/** What is generated from the collections and does not match them any more, with what to do; empty when all does. */
export async function checkGenerated(): Promise<string[]> {
  const payload = await offlinePayload();
  const problems = await Promise.all([
    checkMigrations(payload),
    checkTypes(payload),
    checkImportMap(payload),
  ]);
  return problems.flat();
}

async function checkMigrations(payload: Payload): Promise<string[]> {
  const missing = await missingMigrationStatements(payload);
  if (missing.length === 0) return [];
  return [
    `cms/migrations lacks ${missing.length} statements (first: ${missing[0]}); run: npm run cms:migration -- <name>`,
  ];
}

async function checkTypes(payload: Payload): Promise<string[]> {
  const isCurrent = (await readFile(typesFile, 'utf8')) === (await makeTypes(payload));
  return isCurrent ? [] : ['cms/payload-types.ts is not current; run: npm run cms:generate'];
}

async function checkImportMap(payload: Payload): Promise<string[]> {
  const isCurrent = (await readFile(importMapFile, 'utf8')) === (await makeImportMap(payload));
  return isCurrent ? [] : [`${importMapFile} is not current; run: npm run cms:generate`];
}
