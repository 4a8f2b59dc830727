import { buildCmsConfig } from './build-config.ts';
import { handedOverPreview } from './preview/preview-renderer.ts';

/** The entry files validate and complete the environment before they load this. */
function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Start the CMS through the npm scripts, which set it.`);
  return value;
}

export default buildCmsConfig({
  databaseUrl: required('DATABASE_URL'),
  dataDir: required('DATA_DIR'),
  secret: required('PAYLOAD_SECRET'),
  feedKey: required('FEED_KEY'),
  cmsUrl: required('CMS_URL'),
  smtpUrl: process.env.SMTP_URL || undefined,
  mailFrom: process.env.MAIL_FROM || undefined,
  preview: handedOverPreview,
  siteUrl: process.env.SITE_URL ?? '',
});
