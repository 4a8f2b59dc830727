import type { DatabaseAdapterObj } from 'payload';

import { makeMongodbDatabase } from './mongodb.ts';
import { makeSqliteDatabase } from './sqlite.ts';

/**
 * The database that `DATABASE_URL` names.
 * @throws when the address is neither `file:…` nor `mongodb://…` nor `mongodb+srv://…`
 */
export function makeDatabase(databaseUrl: string): DatabaseAdapterObj {
  if (databaseUrl.startsWith('file:')) return makeSqliteDatabase(databaseUrl);
  if (/^mongodb(\+srv)?:\/\//.test(databaseUrl)) return makeMongodbDatabase(databaseUrl);
  throw new Error(
    `DATABASE_URL is "${databaseUrl}", which no adapter understands. ` +
      'Use file:/absolute/path/cms.db or mongodb://host:27017/name?replicaSet=rs0.',
  );
}
