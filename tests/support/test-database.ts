import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { MongoClient } from 'mongodb';
import type { Payload } from 'payload';

export interface TestDatabase {
  url: string;
  drop(payload: Payload): Promise<void>;
}

interface TestServer {
  name: 'SQLite' | 'MongoDB' | 'FerretDB';
  hasTransactions: boolean;
}

const mongodbUrl = process.env.MONGODB_TEST_URL ?? '';

/** What the integration tests run on: SQLite, or the server in `MONGODB_TEST_URL`. */
export const testServer: TestServer = mongodbUrl
  ? await askServer(mongodbUrl)
  : { name: 'SQLite', hasTransactions: true };

/** A database that nobody else uses: on the server in `MONGODB_TEST_URL`, else a SQLite file in the folder. */
export function testDatabase(folder: string): TestDatabase {
  if (!mongodbUrl) return { url: `file:${join(folder, 'cms.db')}`, drop: async () => {} };
  const url = new URL(mongodbUrl);
  url.pathname = `/newsroom_test_${randomUUID().slice(0, 8)}`;
  return {
    url: url.href,
    async drop(payload) {
      await (payload.db as unknown as MongooseAdapter).connection.dropDatabase();
    },
  };
}

/** Says in the output of the tests which server they ran on. */
async function askServer(url: string): Promise<TestServer> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000 });
  try {
    const info = await client.db('admin').command({ buildInfo: 1 });
    const name = 'ferretdbVersion' in info ? 'FerretDB' : 'MongoDB';
    // Payload uses transactions only where the address names the replica set.
    const hasTransactions = client.options.replicaSet !== undefined;
    const version = String(info.ferretdbVersion ?? info.version);
    console.log(`Tests run on ${name} ${version}, ${hasTransactions ? 'with' : 'without'} transactions`);
    return { name, hasTransactions };
  } finally {
    await client.close();
  }
}
