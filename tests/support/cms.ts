import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPayload, handleEndpoints, type Payload } from 'payload';

import { buildCmsConfig } from '../../cms/build-config.ts';
import type { Clock } from '../../cms/clock.ts';
import type { PreviewRenderer } from '../../cms/preview/preview-renderer.ts';
import { CmsClient } from './cms-client.ts';
import { serveFetch } from './fetch-server.ts';
import { testDatabase } from './test-database.ts';

export interface TestCmsOptions {
  clock?: Clock;
  preview?: PreviewRenderer;
  /** Default: a database of its own, of the kind that `MONGODB_TEST_URL` asks for. */
  databaseUrl?: string;
  /** Default: mails are kept in `outgoing-mail` below `dataDir`. */
  smtpUrl?: string;
  /** Public address of the portal; default: none. */
  siteUrl?: string;
}

export interface TestCms {
  url: string;
  payload: Payload;
  feedKey: string;
  dataDir: string;
  databaseUrl: string;
  admin: { email: string; password: string };
  /** A REST client that is not logged in. */
  client(): CmsClient;
  /** A REST client logged in as the first administrator. */
  adminClient(): Promise<CmsClient>;
  stop(): Promise<void>;
}

/** A CMS of its own with an empty, migrated database and one administrator; REST without Next. */
export async function startTestCms(options: TestCmsOptions = {}): Promise<TestCms> {
  const dataDir = await mkdtemp(join(tmpdir(), 'cms-test-'));
  await mkdir(join(dataDir, 'uploads'));
  const database = options.databaseUrl
    ? { url: options.databaseUrl, drop: async () => {} }
    : testDatabase(dataDir);
  const feedKey = randomUUID();
  const key = randomUUID();
  const config = await buildCmsConfig({
    databaseUrl: database.url,
    dataDir,
    secret: randomUUID(),
    feedKey,
    cmsUrl: 'http://127.0.0.1',
    logLevel: 'silent',
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.smtpUrl ? { smtpUrl: options.smtpUrl } : {}),
    ...(options.siteUrl ? { siteUrl: options.siteUrl } : {}),
    ...(options.preview ? { preview: () => options.preview ?? null } : {}),
  });
  const payload = await getPayload({ config, key });
  const admin = await ensureAdmin(payload);
  const server = await serveFetch((request) =>
    handleEndpoints({ config, request, payloadInstanceCacheKey: key }),
  );
  const client = () => new CmsClient(server.url, feedKey);
  return {
    url: server.url,
    payload,
    feedKey,
    dataDir,
    databaseUrl: database.url,
    admin,
    client,
    adminClient: () => client().login(admin.email, admin.password),
    async stop() {
      await server.stop();
      await database.drop(payload);
      await payload.destroy();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function ensureAdmin(payload: Payload): Promise<{ email: string; password: string }> {
  const admin = { email: 'quan-tri@example.com', password: 'mat-khau-thu-nghiem' };
  const { totalDocs } = await payload.count({ collection: 'users' });
  if (totalDocs === 0) {
    await payload.create({ collection: 'users', data: { ...admin, name: 'Quản trị', role: 'admin' } });
  }
  return admin;
}
