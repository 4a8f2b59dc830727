import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';

export interface TestDatabase {
  url: string;
  drop(payload: Payload): Promise<void>;
}

/** The MongoDB server that the integration tests run on, or nothing: then they run on SQLite. */
export const mongodbTestUrl = process.env.MONGODB_TEST_URL ?? '';

/** A database that nobody else uses: on the server in `MONGODB_TEST_URL`, else a SQLite file in the folder. */
export function testDatabase(folder: string): TestDatabase {
  if (!mongodbTestUrl) return { url: `file:${join(folder, 'cms.db')}`, drop: async () => {} };
  const url = new URL(mongodbTestUrl);
  url.pathname = `/newsroom_test_${randomUUID().slice(0, 8)}`;
  return {
    url: url.href,
    async drop(payload) {
      await (payload.db as unknown as MongooseAdapter).connection.dropDatabase();
    },
  };
}
