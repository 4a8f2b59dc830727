import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb';
import type { DatabaseAdapterObj } from 'payload';

import { Commits } from './commits.ts';
import type { NewsroomDatabase, NumberSeries } from './newsroom-database.ts';
import { setTextsInMongodb } from './set-texts.ts';

/**
 * Payload's MongoDB adapter. It uses transactions where the address names a replica set; elsewhere a crash between
 * a save and its outbox row leaves the change unannounced until the publisher reconciles.
 */
export function makeMongodbDatabase(url: string): DatabaseAdapterObj {
  const plain = mongooseAdapter({ url, autoPluralization: false, disableIndexHints: true });
  return { ...plain, init: (args) => withNewsroom(plain.init(args) as unknown as MongooseAdapter) };
}

function withNewsroom(adapter: MongooseAdapter): MongooseAdapter {
  const commits = new Commits();
  const commitTransaction = adapter.commitTransaction;

  adapter.commitTransaction = async function commitAndAnnounce(id) {
    await commitTransaction.call(adapter, id);
    commits.announce();
  };

  const newsroom: NewsroomDatabase = {
    commits,
    drawNumber: (_req, series) => nextNumber(adapter, series),
    // Writers do not wait for each other here.
    letOthersWrite: () => Promise.resolve(),
    setTexts: (change) => setTextsInMongodb(adapter, change),
    savesOverlap: true,
    ...makeClaims(),
  };
  return Object.assign(adapter, { newsroom });
}

/** For saves that fail after their claim: soon enough that they get their slug when they are sent again. */
const claimMs = 10_000;

/** Saves do not wait for each other here, so two at once could find the same slug free. */
function makeClaims(): Pick<NewsroomDatabase, 'claimSlug' | 'releaseSlug'> {
  const claims = new Map<string, number>();
  return {
    claimSlug(collection, slug) {
      const now = Date.now();
      for (const [key, until] of claims) if (until <= now) claims.delete(key);
      const key = `${collection}/${slug}`;
      if (claims.has(key)) return false;
      claims.set(key, now + claimMs);
      return true;
    },
    releaseSlug: (collection, slug) => void claims.delete(`${collection}/${slug}`),
  };
}

/** Outside the transaction on purpose: a counter inside it would make all writers wait for each other or fail. */
async function nextNumber(adapter: MongooseAdapter, series: NumberSeries): Promise<number> {
  const counters = adapter.connection.collection<{ _id: string; value: number }>('outbox-counters');
  const counter = await counters.findOneAndUpdate(
    { _id: series },
    { $inc: { value: 1 } },
    { upsert: true, returnDocument: 'after' },
  );
  if (!counter) throw new Error(`The MongoDB server did not return the counter of "${series}".`);
  return counter.value;
}
