import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Payload } from 'payload';

import { copyKnownColumns, type SchemaSnapshot } from './copy-known-columns.ts';

export const migrationsFolder = join(import.meta.dirname, '..', 'migrations');

interface SchemaTools {
  defaultDrizzleSnapshot: object;
  schema: Record<string, unknown>;
  requireDrizzleKit(): {
    generateDrizzleJson(schema: Record<string, unknown>): Promise<object>;
    generateMigration(before: object, after: object): Promise<string[]>;
  };
}

/** SQL that the committed migrations lack; empty when they match the collections. */
export async function missingMigrationStatements(payload: Payload): Promise<string[]> {
  const tools = payload.db as unknown as SchemaTools;
  const { generateDrizzleJson, generateMigration } = tools.requireDrizzleKit();
  return generateMigration(
    latestSnapshot() ?? tools.defaultDrizzleSnapshot,
    await generateDrizzleJson(tools.schema),
  );
}

/** Writes a migration from the last committed schema to that of the collections, and the list of all. */
export async function writeMigration(payload: Payload, name: string): Promise<void> {
  payload.db.migrationDir = migrationsFolder;
  const before = latestSnapshot();
  await payload.db.createMigration({ migrationName: name, payload, forceAcceptWarning: true });
  const made = join(migrationsFolder, `${migrationNames().at(-1)}.ts`);
  makeErasable(made);
  if (before) writeFileSync(made, copyKnownColumns(readFileSync(made, 'utf8'), before));
  writeFileSync(join(migrationsFolder, 'index.ts'), migrationList(migrationNames()));
}

function latestSnapshot(): SchemaSnapshot | undefined {
  const name = migrationNames().at(-1);
  if (!name) return undefined;
  return JSON.parse(readFileSync(join(migrationsFolder, `${name}.json`), 'utf8')) as SchemaSnapshot;
}

function migrationNames(): string[] {
  return readdirSync(migrationsFolder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .toSorted();
}

/** Node runs these files by stripping types, which only works when types are imported as types. */
function makeErasable(file: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    )
    .replaceAll(/\{ db, payload, req \}: Migrate/g, '{ db }: Migrate');
  if (after !== before) writeFileSync(file, after);
}

function migrationList(names: string[]): string {
  const imports = names.map((name, index) => `import * as migration${index + 1} from './${name}.ts';`);
  const entries = names.map(
    (name, index) => `  { name: '${name}', up: migration${index + 1}.up, down: migration${index + 1}.down },`,
  );
  return [...imports, '', 'export const migrations = [', ...entries, '];', ''].join('\n');
}
