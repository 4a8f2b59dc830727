import { resolve } from 'node:path';
import { z } from 'zod';
import { repositoryRoot } from './repository.ts';

/** What the processes are told from outside, complete and checked. Addresses carry no slash at the end. */
export interface Environment {
  dataDir: string;
  databaseUrl: string;
  portalPort: number;
  cmsPort: number;
  host: string;
  siteUrl: string;
  cmsUrl: string;
  /** Where the publisher finds the CMS; only on two machines another address than the local one. */
  feedUrl: string;
  payloadSecret: string | null;
  feedKey: string | null;
  admin: { email: string; password: string } | null;
  demo: boolean;
  /** The mail server, with user and password if need be; null: mails are kept in a folder. */
  smtpUrl: string | null;
  mailFrom: string | null;
}

/** Names each variable that cannot be used, what it holds, and an example of what it may hold. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

const port = (fallback: number, example: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((n) => n >= 1 && n <= 65535)
    .default(fallback)
    .meta({ must: 'be a port number between 1 and 65535', example });

const origin = (example: string) =>
  z
    .string()
    .refine(isOrigin)
    .transform((value) => new URL(value).origin)
    .optional()
    .meta({ must: 'be an http(s) address without a path', example });

function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && /^\/?$/.test(url.pathname + url.search + url.hash);
}

function isSmtpUrl(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
}

const secret = z.string().min(16).optional().meta({
  must: 'have at least 16 characters; leave it out and one is made',
  example: 'f3b1…, 64 characters',
});

const variables = {
  DATA_DIR: z.string().default('./var').meta({ must: 'be the path of a folder', example: './var' }),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|mongodb(\+srv)?:\/\/.+)$/)
    .optional()
    .meta({
      must: 'begin with file:, mongodb:// or mongodb+srv://',
      example: 'mongodb://127.0.0.1:27017/newsroom',
    }),
  PORTAL_PORT: port(4321, '4321'),
  CMS_PORT: port(3000, '3000'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1')
    .meta({ must: 'be an address or name of this machine to listen on', example: '127.0.0.1' }),
  SITE_URL: origin('https://congdoan.example.vn'),
  CMS_URL: origin('https://toasoan.example.vn'),
  FEED_URL: origin('http://10.0.0.5:3000'),
  PAYLOAD_SECRET: secret,
  FEED_KEY: secret,
  ADMIN_EMAIL: z.email().optional().meta({ must: 'be an e-mail address', example: 'quantri@example.vn' }),
  ADMIN_PASSWORD: z
    .string()
    .min(8)
    .optional()
    .meta({ must: 'have at least 8 characters', example: 'a sentence that only you know' }),
  DEMO: z
    .enum(['0', '1'])
    .default('1')
    .meta({ must: 'be 1 (fill an empty newsroom with examples) or 0', example: '1' }),
  SMTP_URL: z.string().refine(isSmtpUrl).optional().meta({
    must: 'begin with smtp:// or smtps:// and name a mail server',
    example: 'smtps://user:password@mail.example.vn:465',
  }),
  MAIL_FROM: z.email().optional().meta({ must: 'be an e-mail address', example: 'toa-soan@example.vn' }),
};

type VariableName = keyof typeof variables;
type Values = z.infer<z.ZodObject<typeof variables>>;
const secretNames = new Set<string>([
  'PAYLOAD_SECRET',
  'FEED_KEY',
  'ADMIN_PASSWORD',
  'SMTP_URL',
] satisfies VariableName[]);

/** Reads the variables of the README's table; an empty one counts as not given.
 * @throws EnvironmentError with one line for each variable that cannot be used */
export function parseEnvironment(
  given: Readonly<Record<string, string | undefined>>,
  root = repositoryRoot,
): Environment {
  const present = Object.fromEntries(
    Object.keys(variables).flatMap((name) => (given[name]?.trim() ? [[name, given[name].trim()]] : [])),
  );
  const parsed = z.object(variables).safeParse(present);
  if (!parsed.success) throw new EnvironmentError(describeProblems(parsed.error, present));
  checkTogether(parsed.data);
  return complete(parsed.data, root);
}

function describeProblems(error: z.ZodError, present: Record<string, string>): string {
  const names = new Set(error.issues.map((issue) => String(issue.path[0])));
  return [...names].map((name) => describeProblem(name, present[name] ?? '')).join('\n');
}

function describeProblem(name: string, value: string): string {
  const { must, example } = variables[name as VariableName].meta() as { must: string; example: string };
  const shown = secretNames.has(name) ? hideSecret(name, value) : `it is "${value}"`;
  return `${name} must ${must} (${shown}). Example: ${name}="${example}"`;
}

function hideSecret(name: string, value: string): string {
  return name === 'SMTP_URL' ? 'it is not repeated here' : `the given one has ${value.length}`;
}

function checkTogether(values: Values): void {
  if (values.PORTAL_PORT === values.CMS_PORT) {
    throw new EnvironmentError(
      `PORTAL_PORT and CMS_PORT must differ (both are ${values.CMS_PORT}). Example: PORTAL_PORT=4321 CMS_PORT=3000`,
    );
  }
  if (!values.ADMIN_EMAIL !== !values.ADMIN_PASSWORD) {
    const missing = values.ADMIN_EMAIL ? 'ADMIN_PASSWORD' : 'ADMIN_EMAIL';
    throw new EnvironmentError(
      `ADMIN_EMAIL and ADMIN_PASSWORD belong together: ${missing} is not given. Example: ADMIN_EMAIL="quantri@example.vn" ADMIN_PASSWORD="a sentence that only you know"`,
    );
  }
}

function complete(values: Values, root: string): Environment {
  const dataDir = resolve(root, values.DATA_DIR);
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = values;
  return {
    dataDir,
    databaseUrl: values.DATABASE_URL
      ? withAbsoluteFile(values.DATABASE_URL, root)
      : fileUrl(`${dataDir}/cms.db`),
    portalPort: values.PORTAL_PORT,
    cmsPort: values.CMS_PORT,
    host: values.HOST,
    siteUrl: values.SITE_URL ?? `http://localhost:${values.PORTAL_PORT}`,
    cmsUrl: values.CMS_URL ?? `http://localhost:${values.CMS_PORT}`,
    feedUrl: values.FEED_URL ?? localAddress(values.HOST, values.CMS_PORT),
    payloadSecret: values.PAYLOAD_SECRET ?? null,
    feedKey: values.FEED_KEY ?? null,
    admin: email && password ? { email, password } : null,
    demo: values.DEMO === '1',
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM ?? null,
  };
}

// `%`, `?` and `#` in a folder's name would be read as parts of the address.
const fileUrl = (path: string) => `file:${path.replaceAll(/[%?#]/g, encodeURIComponent)}`;

function withAbsoluteFile(url: string, root: string): string {
  const relative = /^file:(?!\/)(?<path>.+)$/.exec(url)?.groups?.path;
  return relative === undefined ? url : `file:${resolve(root, relative)}`;
}

/** The address at which a process on this machine reaches what listens on `host`. */
export function localAddress(host: string, listeningPort: number): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${listeningPort}`;
}

/** The same environment as variables, for child processes: `parseEnvironment` of it gives it back. */
export function asVariables(environment: Environment): Record<string, string> {
  const { admin } = environment;
  return {
    DATA_DIR: environment.dataDir,
    DATABASE_URL: environment.databaseUrl,
    PORTAL_PORT: String(environment.portalPort),
    CMS_PORT: String(environment.cmsPort),
    HOST: environment.host,
    SITE_URL: environment.siteUrl,
    CMS_URL: environment.cmsUrl,
    FEED_URL: environment.feedUrl,
    DEMO: environment.demo ? '1' : '0',
    ...(environment.payloadSecret && { PAYLOAD_SECRET: environment.payloadSecret }),
    ...(environment.feedKey && { FEED_KEY: environment.feedKey }),
    ...(environment.smtpUrl && { SMTP_URL: environment.smtpUrl }),
    ...(environment.mailFrom && { MAIL_FROM: environment.mailFrom }),
    ...(admin && { ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password }),
  };
}
