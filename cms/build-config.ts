import { join } from 'node:path';
import { vi } from '@payloadcms/translations/languages/vi';
import { buildConfig, type Config, type SanitizedConfig } from 'payload';
import sharp from 'sharp';

import { addresses } from './addresses/addresses-collection.ts';
import { type Clock, systemClock } from './clock.ts';
import { articles } from './collections/articles/index.ts';
import { banners } from './collections/banners/index.ts';
import { campaigns } from './collections/campaigns/index.ts';
import { categories } from './collections/categories/index.ts';
import { documents } from './collections/documents/index.ts';
import { media } from './collections/media/index.ts';
import { redirects } from './collections/redirects/index.ts';
import { users } from './collections/users/index.ts';
import { makeDatabase } from './database/index.ts';
import { bodyEditor } from './editor/body-editor.ts';
import { facts } from './facts/facts-collection.ts';
import { announceChanges } from './feed/announce-changes.ts';
import { feedEndpoints } from './feed/endpoints.ts';
import { outbox } from './feed/outbox-collection.ts';
import { navigation } from './globals/navigation.ts';
import { newsroomSettings } from './globals/newsroom-settings.ts';
import { siteSettings } from './globals/site-settings.ts';
import { healthEndpoint } from './health-endpoint.ts';
import { noMail } from './no-mail.ts';
import { pagesFolder, readCategoryReservedSlugs } from './slugs/reserved-slugs.ts';
import { storeNfc } from './text/store-nfc.ts';
import { trail } from './trail/trail-collection.ts';
import { wordOriginals } from './word/word-originals-collection.ts';

export interface CmsOptions {
  databaseUrl: string;
  /** Absolute path of the folder for everything that is not code. */
  dataDir: string;
  secret: string;
  feedKey: string;
  /** Public address of the CMS, without a slash at the end. */
  cmsUrl: string;
  /** Public address of the portal, without a slash at the end; without it only paths count as its own. */
  siteUrl?: string;
  clock?: Clock;
  logLevel?: 'info' | 'error' | 'silent';
}

/** The newsroom's Payload configuration; several instances may live in one process. */
export async function buildCmsConfig(options: CmsOptions): Promise<SanitizedConfig> {
  const {
    databaseUrl,
    dataDir,
    secret,
    feedKey,
    cmsUrl,
    siteUrl = '',
    clock = systemClock,
    logLevel = 'info',
  } = options;
  const newsroom: Config = {
    collections: [
      articles({ clock, siteUrl }),
      categories(() => readCategoryReservedSlugs(pagesFolder)),
      media({ dataDir, feedKey }),
      documents,
      campaigns,
      banners,
      users(cmsUrl),
      redirects,
      addresses,
      outbox,
      facts,
      trail,
      wordOriginals,
    ],
    globals: [siteSettings, navigation, newsroomSettings],
    endpoints: [...feedEndpoints({ feedKey, clock }), healthEndpoint],
    admin: {
      user: 'users',
      // Payload's default asks a third party for a picture of whoever is logged in.
      avatar: 'default',
      meta: { titleSuffix: ' – Tòa soạn' },
      dateFormat: 'dd/MM/yyyy HH:mm',
      importMap: { baseDir: join(process.cwd(), 'cms') },
    },
    editor: bodyEditor,
    db: makeDatabase(databaseUrl),
    secret,
    serverURL: cmsUrl,
    email: noMail,
    graphQL: { disable: true },
    telemetry: false,
    ...(logLevel === 'info' ? {} : { logger: { options: { level: logLevel } } }),
    // Wrong passwords are everyday life, no errors of the program.
    loggingLevels: { AuthenticationError: 'info', LockedAuth: 'info' },
    i18n: { supportedLanguages: { vi }, fallbackLanguage: 'vi' },
    typescript: { autoGenerate: false },
    upload: { limits: { fileSize: 30 * 1024 * 1024 } },
    sharp,
  };
  return buildConfig(storeNfc(announceChanges(newsroom, clock)));
}
