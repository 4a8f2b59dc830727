import { join } from 'node:path';
import { vi } from '@payloadcms/translations/languages/vi';
import { buildConfig, type Config, type SanitizedConfig } from 'payload';
import sharp from 'sharp';

import { guardInternals } from './access/guard-internals.ts';
import { refuseFruitlessBulk } from './access/refuse-fruitless-bulk.ts';
import { addresses } from './addresses/addresses-collection.ts';
import { type Clock, systemClock } from './clock.ts';
import { announcements } from './collections/announcements/index.ts';
import { articles } from './collections/articles/index.ts';
import { banners } from './collections/banners/index.ts';
import { campaigns } from './collections/campaigns/index.ts';
import { categories } from './collections/categories/index.ts';
import { documents } from './collections/documents/index.ts';
import { media } from './collections/media/index.ts';
import { redirects } from './collections/redirects/index.ts';
import { users } from './collections/users/index.ts';
import { contactEndpoints } from './contact/contact-endpoint.ts';
import { forgetSubmissionsDaily } from './contact/forget-submissions.ts';
import { withContactForms } from './contact/with-contact-forms.ts';
import { makeDatabase } from './database/index.ts';
import { editingHolds } from './editing/holds-collection.ts';
import { withOwnHolds } from './editing/with-own-holds.ts';
import { bodyEditor } from './editor/body-editor.ts';
import { facts } from './facts/facts-collection.ts';
import { announceChanges } from './feed/announce-changes.ts';
import { feedEndpoints } from './feed/endpoints.ts';
import { outbox } from './feed/outbox-collection.ts';
import { navigation } from './globals/navigation.ts';
import { newsroomSettings } from './globals/newsroom-settings.ts';
import { siteSettings } from './globals/site-settings.ts';
import { handbookPictureEndpoint } from './handbook/picture-endpoint.ts';
import { healthEndpoint } from './health-endpoint.ts';
import { previewEndpoints } from './preview/endpoints.ts';
import { livePreview } from './preview/live-preview.ts';
import type { PreviewRenderer } from './preview/preview-renderer.ts';
import { reviewEndpoints } from './review-links/endpoints.ts';
import { reviewLinks } from './review-links/index.ts';
import { importEndpoint } from './import/endpoint.ts';
import { importKeyOf } from './import/key.ts';
import { mailAdapter } from './mail/mail-adapter.ts';
import { defaultSender } from './mail/mail-options.ts';
import { mails } from './mail/mails-collection.ts';
import { openPostOffice } from './mail/post-office.ts';
import { beginAtTheEnd, followTrail } from './notices/follow-trail.ts';
import { fillSearchText } from './search/fill-search-text.ts';
import { searchWithoutAccents } from './search/search-without-accents.ts';
import { withSeo } from './seo/with-seo.ts';
import { pagesFolder, readCategoryReservedSlugs } from './slugs/reserved-slugs.ts';
import { storeNfc } from './text/store-nfc.ts';
import { unsavedCopies } from './unsaved/unsaved-copies-collection.ts';
import { recordChanges } from './trail/record-changes.ts';
import { trail } from './trail/trail-collection.ts';
import { speakVietnamese } from './words/speak-vietnamese.ts';
import { wordOriginals } from './word/word-originals-collection.ts';

export interface CmsOptions {
  databaseUrl: string;
  /** Absolute path of the folder for everything that is not code. */
  dataDir: string;
  secret: string;
  feedKey: string;
  /** Public address of the CMS, without a slash at the end. */
  cmsUrl: string;
  /** Without it, mails are kept in a folder. */
  smtpUrl?: string | undefined;
  /** The address that mails come from; default: one at the host of `cmsUrl`. */
  mailFrom?: string | undefined;
  /** Public address of the portal, without a slash at the end; without it only paths count as its own. */
  siteUrl?: string;
  clock?: Clock;
  /** Renders previews; asked for when one is wanted. */
  preview?: () => PreviewRenderer | null;
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
    preview = () => null,
    logLevel = 'info',
    smtpUrl = null,
    mailFrom,
  } = options;
  const newsroom: Config = {
    collections: [
      articles({ clock, siteUrl }),
      categories(() => readCategoryReservedSlugs(pagesFolder)),
      media({ dataDir, feedKey }),
      documents,
      campaigns(clock),
      banners,
      announcements,
      users(cmsUrl),
      redirects,
      reviewLinks({ clock, cmsUrl }),
      addresses,
      outbox,
      facts,
      mails,
      editingHolds,
      unsavedCopies,
      trail,
      wordOriginals,
    ],
    globals: [siteSettings, navigation, newsroomSettings],
    endpoints: [
      ...feedEndpoints({ feedKey, clock }),
      ...previewEndpoints({ clock, renderer: preview }),
      ...reviewEndpoints({ clock, feedKey, renderer: preview }),
      ...contactEndpoints({ clock, siteUrl, cmsUrl }),
      healthEndpoint,
      handbookPictureEndpoint,
      importEndpoint(importKeyOf(secret)),
    ],
    admin: {
      user: 'users',
      // Payload's default asks a third party for a picture of whoever is logged in.
      avatar: 'default',
      meta: { titleSuffix: ' – Tòa soạn' },
      livePreview,
      components: {
        providers: ['/frame/admin-frame.tsx#AdminFrame'],
        afterNavLinks: [
          '/calendar/calendar-nav-link.tsx#CalendarNavLink',
          '/handbook/handbook-nav-link.tsx#HandbookNavLink',
        ],
        views: {
          dashboard: { Component: '/desk/desk-view.tsx#DeskView' },
          calendar: { Component: '/calendar/calendar-view.tsx#CalendarView', path: '/lich-chien-dich' },
          handbook: { Component: '/handbook/handbook-view.tsx#HandbookView', path: '/so-tay' },
          word: { Component: '/word-admin/upload-view.tsx#WordUploadView', path: '/word', exact: true },
          wordConfirmation: {
            Component: '/word-admin/confirm-view.tsx#WordConfirmView',
            path: '/word/:id',
            exact: true,
          },
        },
      },
      dateFormat: 'dd/MM/yyyy HH:mm',
      importMap: { baseDir: join(process.cwd(), 'cms') },
    },
    editor: bodyEditor,
    db: makeDatabase(databaseUrl),
    secret,
    serverURL: cmsUrl,
    email: mailAdapter({ smtpUrl, from: mailFrom ?? defaultSender(cmsUrl), dataDir }),
    onInit: async (payload) => {
      await fillSearchText(payload);
      await beginAtTheEnd(payload);
      await forgetSubmissionsDaily(payload, clock);
      openPostOffice(payload, [() => followTrail(payload, cmsUrl)]);
    },
    graphQL: { disable: true },
    telemetry: false,
    ...(logLevel === 'info' ? {} : { logger: { options: { level: logLevel } } }),
    // Wrong passwords are everyday life, no errors of the program.
    loggingLevels: { AuthenticationError: 'info', LockedAuth: 'info' },
    i18n: { supportedLanguages: { vi }, fallbackLanguage: 'vi' },
    typescript: { autoGenerate: false },
    upload: {
      limits: { fileSize: 30 * 1024 * 1024 },
      responseOnLimit: 'Tệp lớn hơn 30 MB. Hãy thu nhỏ ảnh, hoặc nén tệp PDF rồi tải lại.',
    },
    sharp,
  };
  const withTrail = recordChanges(refuseFruitlessBulk(await withContactForms(withSeo(newsroom, siteUrl))));
  const withFeed = announceChanges(withTrail, clock);
  const built = await buildConfig(searchWithoutAccents(storeNfc(withFeed)));
  return guardInternals(withOwnHolds(speakVietnamese(built)));
}
