import { expect, test } from 'vitest';
import { asVariables, EnvironmentError, localAddress, parseEnvironment } from './environment.ts';

const root = '/srv/newsroom';

function problemOf(variables: Record<string, string>): string {
  try {
    parseEnvironment(variables, root);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
    throw error;
  }
  return 'none';
}

test('nothing needs to be given', () => {
  expect(parseEnvironment({}, root)).toEqual({
    dataDir: '/srv/newsroom/var',
    databaseUrl: 'file:/srv/newsroom/var/cms.db',
    portalPort: 4321,
    cmsPort: 3000,
    host: '127.0.0.1',
    siteUrl: 'http://localhost:4321',
    cmsUrl: 'http://localhost:3000',
    feedUrl: 'http://127.0.0.1:3000',
    payloadSecret: null,
    feedKey: null,
    admin: null,
    demo: true,
    smtpUrl: null,
    mailFrom: null,
  });
});

test('what is given counts, and addresses follow the ports', () => {
  const environment = parseEnvironment(
    {
      DATA_DIR: '/data/50% mới',
      PORTAL_PORT: '80',
      CMS_PORT: ' 3001 ',
      HOST: '0.0.0.0',
      DEMO: '0',
      SITE_URL: '',
    },
    root,
  );
  expect([environment.databaseUrl, environment.siteUrl, environment.feedUrl, environment.demo]).toEqual([
    'file:/data/50%25 mới/cms.db',
    'http://localhost:80',
    'http://127.0.0.1:3001',
    false,
  ]);
});

test('handed on to a child it is the same environment', () => {
  const environment = parseEnvironment(
    {
      DATA_DIR: 'data',
      DATABASE_URL: 'file:./x.db',
      SITE_URL: 'https://congdoan.example.vn/',
      FEED_KEY: '0123456789abcdef',
      ADMIN_EMAIL: 'a@example.vn',
      ADMIN_PASSWORD: 'mật khẩu dài',
      SMTP_URL: 'smtps://thu:bi%20mat@mail.example.vn:465',
      MAIL_FROM: 'toa-soan@example.vn',
    },
    root,
  );
  expect([environment.databaseUrl, environment.siteUrl]).toEqual([
    'file:/srv/newsroom/x.db',
    'https://congdoan.example.vn',
  ]);
  expect(parseEnvironment(asVariables(environment), '/elsewhere')).toEqual(environment);
});

test.each([
  [
    { CMS_PORT: '99999' },
    'CMS_PORT must be a port number between 1 and 65535 (it is "99999"). Example: CMS_PORT="3000"',
  ],
  [
    { PORTAL_PORT: 'http' },
    'PORTAL_PORT must be a port number between 1 and 65535 (it is "http"). Example: PORTAL_PORT="4321"',
  ],
  [
    { DATABASE_URL: 'mysql://root@localhost/x' },
    'DATABASE_URL must begin with file:, mongodb:// or mongodb+srv:// (it is "mysql://root@localhost/x"). Example: DATABASE_URL="mongodb://127.0.0.1:27017/newsroom"',
  ],
  [
    { SITE_URL: 'congdoan.example.vn' },
    'SITE_URL must be an http(s) address without a path (it is "congdoan.example.vn"). Example: SITE_URL="https://congdoan.example.vn"',
  ],
  [
    { CMS_URL: 'https://example.vn/cms' },
    'CMS_URL must be an http(s) address without a path (it is "https://example.vn/cms"). Example: CMS_URL="https://toasoan.example.vn"',
  ],
  [
    { DEMO: 'yes' },
    'DEMO must be 1 (fill an empty newsroom with examples) or 0 (it is "yes"). Example: DEMO="1"',
  ],
  [
    { HOST: 'not a host' },
    'HOST must be an address or name of this machine to listen on (it is "not a host"). Example: HOST="127.0.0.1"',
  ],
  [
    { SMTP_URL: 'mail.example.vn:25' },
    'SMTP_URL must begin with smtp:// or smtps:// and name a mail server (it is not repeated here). Example: SMTP_URL="smtps://user:password@mail.example.vn:465"',
  ],
  [
    { MAIL_FROM: 'Tòa soạn' },
    'MAIL_FROM must be an e-mail address (it is "Tòa soạn"). Example: MAIL_FROM="toa-soan@example.vn"',
  ],
  [
    { CMS_PORT: '4321' },
    'PORTAL_PORT and CMS_PORT must differ (both are 4321). Example: PORTAL_PORT=4321 CMS_PORT=3000',
  ],
  [
    { ADMIN_EMAIL: 'a@example.vn' },
    'ADMIN_EMAIL and ADMIN_PASSWORD belong together: ADMIN_PASSWORD is not given. Example: ADMIN_EMAIL="quantri@example.vn" ADMIN_PASSWORD="a sentence that only you know"',
  ],
])('%o is refused with an example', (variables, message) => {
  expect(problemOf(variables)).toBe(message);
});

test('secrets are never repeated', () => {
  expect(problemOf({ PAYLOAD_SECRET: 'hunter2', ADMIN_EMAIL: 'a@example.vn', ADMIN_PASSWORD: 'abc' })).toBe(
    'PAYLOAD_SECRET must have at least 16 characters; leave it out and one is made (the given one has 7). Example: PAYLOAD_SECRET="f3b1…, 64 characters"\n' +
      'ADMIN_PASSWORD must have at least 8 characters (the given one has 3). Example: ADMIN_PASSWORD="a sentence that only you know"',
  );
});

test.each([
  ['0.0.0.0', 'http://127.0.0.1:80'],
  ['::', 'http://[::1]:80'],
  ['localhost', 'http://localhost:80'],
])('what listens on %s is reached at %s', (host, address) => {
  expect(localAddress(host, 80)).toBe(address);
});
