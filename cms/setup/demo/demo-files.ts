import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = join(process.cwd(), 'content', 'demo');
const text = z.string().min(1);
const slug = z.string().regex(/^[a-z0-9-]+$/);

const categorySchema = z.strictObject({
  slug,
  title: text,
  description: text.optional(),
  parent: slug.optional(),
  order: z.number(),
  onHome: z.boolean(),
});

const campaignSchema = z.strictObject({
  key: slug,
  slug,
  kind: z.enum(['thang-cong-nhan', 'atvsld', 'khac']),
  title: text,
  theme: text,
  slogans: z.array(text),
  accent: text,
  intro: z.array(text),
  startsDaysAgo: z.number(),
  endsInDays: z.number(),
});

const bannerSchema = z.strictObject({
  title: text,
  picture: text,
  alt: text,
  link: text,
  placement: z.enum(['hero', 'sidebar']),
  order: z.number(),
  startsDaysAgo: z.number(),
  endsInDays: z.number(),
  campaign: slug.optional(),
});

const announcementSchema = z.strictObject({
  kind: z.enum(['urgent', 'mourning']),
  title: text,
  text: text.optional(),
  link: text.optional(),
  startsDaysAgo: z.number(),
  endsInDays: z.number(),
});

const documentSchema = z.strictObject({
  number: text,
  /** A file of `content/demo/files`, besides the one that is written from these texts. */
  file: z
    .string()
    .regex(/^[a-z0-9-]+\.pdf$/)
    .optional(),
  title: text,
  kind: text,
  field: text,
  issuer: text,
  signer: text,
  issuedDaysAgo: z.number(),
  effectiveDaysAgo: z.number().optional(),
  state: text,
  abstract: text,
  campaign: slug.optional(),
});

const linkSchema = z.strictObject({ label: text, link: text });
const navigationSchema = z.strictObject({
  header: z.array(linkSchema),
  footer: z.array(z.strictObject({ title: text, links: z.array(linkSchema) })),
});

const settingsSchema = z.strictObject({
  name: text,
  nameLines: z.array(text),
  description: text,
  address: text,
  phone: text,
  email: text,
  footerLines: z.array(text),
  social: z.array(
    z.strictObject({ network: z.enum(['facebook', 'zalo', 'youtube', 'tiktok', 'x']), url: text }),
  ),
});

const articleSchema = z.strictObject({
  title: text,
  shortTitle: text.optional(),
  sapo: text,
  category: slug,
  tags: z.array(text),
  cover: text.optional(),
  coverAlt: text.optional(),
  coverCaption: text.optional(),
  coverCredit: text.optional(),
  bylines: z.array(
    z.strictObject({
      name: text,
      role: text.optional(),
      unit: text.optional(),
      isContributor: z.boolean().optional(),
    }),
  ),
  source: z.strictObject({ name: text, url: text, hoursBefore: z.number() }).optional(),
  dateline: text.optional(),
  daysAgo: z.number(),
  at: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
  hoursAgo: z.number().optional(),
  revisedHoursAfter: z.number().optional(),
  featured: z.boolean().optional(),
  pinned: z.boolean().optional(),
  campaign: slug.optional(),
  related: z.array(slug).optional(),
});

export type DemoArticle = z.infer<typeof articleSchema> & { slug: string; body: string };
export type DemoCategory = z.infer<typeof categorySchema>;
export type DemoCampaign = z.infer<typeof campaignSchema>;
export type DemoBanner = z.infer<typeof bannerSchema>;
export type DemoAnnouncement = z.infer<typeof announcementSchema>;
export type DemoDocument = z.infer<typeof documentSchema>;

/** The demonstration newsroom as its files have it. A mistake in one is thrown with the file's name. */
export async function readDemoFiles() {
  return {
    categories: await readYaml('categories.yaml', z.array(categorySchema)),
    campaigns: await readYaml('campaigns.yaml', z.array(campaignSchema)),
    banners: await readYaml('banners.yaml', z.array(bannerSchema)),
    announcements: await readYaml('announcements.yaml', z.array(announcementSchema)),
    documents: await readYaml('documents.yaml', z.array(documentSchema)),
    navigation: await readYaml('navigation.yaml', navigationSchema),
    settings: await readYaml('site-settings.yaml', settingsSchema),
    articles: await readArticles(),
  };
}

async function readArticles(): Promise<DemoArticle[]> {
  const names = (await readdir(join(folder, 'articles'))).filter((name) => name.endsWith('.md')).toSorted();
  return Promise.all(names.map(readArticle));
}

async function readArticle(name: string): Promise<DemoArticle> {
  const content = await readFile(join(folder, 'articles', name), 'utf8');
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(content);
  if (!parts)
    throw new Error(`content/demo/articles/${name} does not begin with front matter between --- lines.`);
  const fields = check(articleSchema, parse(parts[1] ?? ''), `articles/${name}`);
  return { ...fields, slug: name.slice(0, -'.md'.length), body: parts[2] ?? '' };
}

async function readYaml<T>(name: string, schema: z.ZodType<T>): Promise<T> {
  return check(schema, parse(await readFile(join(folder, name), 'utf8')), name);
}

function check<T>(schema: z.ZodType<T>, value: unknown, name: string): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new Error(`content/demo/${name}:\n${z.prettifyError(result.error)}`);
  return result.data;
}
