/**
 * What crosses from the CMS to the publisher: the only file that both sides share.
 * The CMS produces these shapes; the publisher parses them where they enter.
 * All instants are ISO 8601 in UTC with milliseconds, all text is NFC, all identifiers are opaque strings.
 */
import { z } from 'zod';

const instant = z.iso.datetime();
const id = z.string().min(1);
const text = z.string();
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower-case ASCII words joined by hyphens');

/** An address that a document had before: its slug then, until the instant at which it got another one. */
const formerSlug = z.object({ slug, until: instant });

/**
 * Lexical's editor state as Payload stores it; the publisher turns it into HTML. A `video` block at the top level has
 * in its fields `provider`, `url` and `player` (what is loaded after the reader's click), all null if it is none.
 */
const lexicalState = z.object({ root: z.looseObject({ children: z.array(z.unknown()) }) });

/** What search engines and shared links show in place of title, summary and cover; null: those themselves. */
const seoSchema = z.object({ title: text.nullable(), description: text.nullable(), image: id.nullable() });
export type Seo = z.infer<typeof seoSchema>;

export const articleSchema = z.object({
  id,
  title: text,
  shortTitle: text.nullable(),
  slug,
  sapo: text.nullable(),
  body: lexicalState.nullable(),
  cover: id.nullable(),
  category: id,
  tags: z.array(text),
  bylines: z.array(
    z.object({ name: text, role: text.nullable(), unit: text.nullable(), isContributor: z.boolean() }),
  ),
  source: z.object({ name: text, url: text.nullable(), publishedAt: instant.nullable() }).nullable(),
  dateline: text.nullable(),
  publishedAt: instant,
  revisedAt: instant.nullable(),
  expiresAt: instant.nullable(),
  featured: z.boolean(),
  pinned: z.boolean(),
  related: z.array(id),
  campaign: id.nullable(),
  seo: seoSchema,
  /** Addresses that it was published at before: category (identifier) and slug. Never the present one. */
  formerAddresses: z.array(z.object({ category: id, slug })),
});

export const categorySchema = z.object({
  id,
  title: text,
  slug,
  description: text.nullable(),
  parent: id.nullable(),
  order: z.number(),
  onHome: z.boolean(),
  formerSlugs: z.array(formerSlug),
});

export const bannerSchema = z.object({
  id,
  title: text,
  image: id,
  mobileImage: id.nullable(),
  alt: text,
  link: text.nullable(),
  placement: z.enum(['hero', 'sidebar']),
  order: z.number(),
  startsAt: instant.nullable(),
  endsAt: instant.nullable(),
  campaign: id.nullable(),
});

/** Stands at the top of every page while its window is open. */
export const announcementSchema = z.object({
  id,
  kind: z.enum(['urgent', 'mourning']),
  title: text,
  text: text.nullable(),
  link: text.nullable(),
  startsAt: instant.nullable(),
  endsAt: instant.nullable(),
});

export const campaignSchema = z.object({
  id,
  title: text,
  slug,
  kind: z.enum(['thang-cong-nhan', 'atvsld', 'khac']),
  year: z.number().nullable(),
  theme: text.nullable(),
  slogans: z.array(text),
  startsAt: instant.nullable(),
  endsAt: instant.nullable(),
  /** `#rrggbb` */
  accent: text.nullable(),
  intro: lexicalState.nullable(),
  seo: seoSchema,
  formerSlugs: z.array(formerSlug),
});

export const documentSchema = z.object({
  id,
  number: text,
  title: text,
  slug,
  kind: text.nullable(),
  field: text.nullable(),
  issuer: text.nullable(),
  signer: text.nullable(),
  issuedAt: instant,
  effectiveAt: instant.nullable(),
  state: text.nullable(),
  abstract: text.nullable(),
  files: z.array(id),
  campaign: id.nullable(),
  seo: seoSchema,
  formerSlugs: z.array(formerSlug),
});

/** One stored file of a medium: the original (for files that are no pictures) or an encoded width of a picture. */
const mediaFileSchema = z.object({
  /** Name to ask for at `/api/media/file/<filename>` with the feed's key. */
  filename: text,
  mimeType: text,
  bytes: z.number(),
  width: z.number().nullable(),
  height: z.number().nullable(),
});

export const mediaSchema = z.object({
  id,
  alt: text,
  caption: text.nullable(),
  credit: text.nullable(),
  mimeType: text,
  /** Original's size in pixels; null for files that are no pictures. */
  width: z.number().nullable(),
  height: z.number().nullable(),
  /** What must stay in sight where a picture is cropped, in per cent from the left and the top; null: its middle. */
  focus: z.object({ x: z.number(), y: z.number() }).nullable(),
  /** Changes whenever the files change. */
  version: text,
  /** Pictures: only the encoded widths (AVIF, WebP, JPEG). Other files: the original alone. */
  files: z.array(mediaFileSchema),
});

/** A form that readers can send to the newsroom, with what it says of the data that it asks for. */
export const formSchema = z.object({
  id,
  /** It is sent to `/api/contact/<slug>` of the newsroom. */
  slug,
  title: text,
  questions: z.array(
    z.object({
      name: text,
      label: text,
      kind: z.enum(['text', 'textarea', 'email', 'select']),
      required: z.boolean(),
      options: z.array(z.object({ label: text, value: text })),
      /** Value of the attribute `autocomplete`. */
      autocomplete: text.nullable(),
    }),
  ),
  submitLabel: text,
  purpose: text,
  keepDays: z.number(),
  consent: text,
});

export const redirectSchema = z.object({ id, from: text, to: text });

const link = z.object({ label: text, link: text });

/** Global `site-settings`; its `id` is the global's slug. */
export const siteSettingsSchema = z.object({
  id: z.literal('site-settings'),
  name: text,
  nameLines: z.array(text),
  description: text.nullable(),
  address: text.nullable(),
  phone: text.nullable(),
  email: text.nullable(),
  footerLines: z.array(text),
  logo: id.nullable(),
  /** `#rrggbb`, as an editor chose them; null: the portal's own. */
  colours: z.object({ primary: text.nullable(), accent: text.nullable() }),
  social: z.array(z.object({ network: z.enum(['facebook', 'zalo', 'youtube', 'tiktok', 'x']), url: text })),
});

/** Global `navigation`; its `id` is the global's slug. */
export const navigationSchema = z.object({
  id: z.literal('navigation'),
  header: z.array(link),
  footer: z.array(z.object({ title: text, links: z.array(link) })),
});

/** The published form of each collection. Globals travel as the collection `globals`. */
export const documentSchemas = {
  articles: articleSchema,
  categories: categorySchema,
  banners: bannerSchema,
  campaigns: campaignSchema,
  documents: documentSchema,
  announcements: announcementSchema,
  forms: formSchema,
  redirects: redirectSchema,
  globals: z.discriminatedUnion('id', [siteSettingsSchema, navigationSchema]),
} as const;

export type CollectionName = keyof typeof documentSchemas;
export const collectionNames = Object.keys(documentSchemas) as CollectionName[];
export type PublishedDocument<C extends CollectionName = CollectionName> = z.infer<
  (typeof documentSchemas)[C]
>;

export type Article = z.infer<typeof articleSchema>;
export type Category = z.infer<typeof categorySchema>;
export type Banner = z.infer<typeof bannerSchema>;
export type Announcement = z.infer<typeof announcementSchema>;
export type Campaign = z.infer<typeof campaignSchema>;
export type OfficialDocument = z.infer<typeof documentSchema>;
export type PublishedForm = z.infer<typeof formSchema>;
export type Media = z.infer<typeof mediaSchema>;
export type Redirect = z.infer<typeof redirectSchema>;
export type SiteSettings = z.infer<typeof siteSettingsSchema>;
export type Navigation = z.infer<typeof navigationSchema>;
export type LexicalState = z.infer<typeof lexicalState>;

/**
 * What is published now of one document.
 * - `document: null`: nothing of it is (draft, unpublished, deleted, expired, scheduled).
 * - `due`: when to ask again, because a scheduled document's hour comes then (null: nothing is planned).
 * - `version`: changes with every publication; null when nothing is published.
 */
const changeOf = <C extends CollectionName>(collection: C) =>
  z.object({
    collection: z.literal(collection),
    id,
    version: text.nullable(),
    document: documentSchemas[collection].nullable() as z.ZodType<PublishedDocument<C> | null>,
    due: instant.nullable(),
  });

export const changeSchema = z.discriminatedUnion('collection', [
  changeOf('articles'),
  changeOf('categories'),
  changeOf('banners'),
  changeOf('campaigns'),
  changeOf('documents'),
  changeOf('announcements'),
  changeOf('forms'),
  changeOf('redirects'),
  changeOf('globals'),
]);
export type Change = z.infer<typeof changeSchema>;

/**
 * Answer of `GET /api/feed?after=<position>&wait=<seconds, 0–55>` and, without `position`/`more` meaning anything
 * further, of `POST /api/feed/documents` with `{ "wanted": [[collection, id], …] }` (at most 500).
 * - `feed`: identity of the CMS database; another value than last time means that positions are void: reconcile.
 * - `position`: pass it as `after` next time; opaque.
 * - `reset: true`: the position asked for is unknown or too old: reconcile, then go on from `position`.
 * - `changes`: each changed document once, in its present published state.
 * - `media`: every medium that the documents in `changes` use.
 * - `changedMedia`: identifiers of media whose files or texts changed; ask with `POST /api/feed/media`
 *   (`{ "ids": [...] }` → `{ "media": Media[] }`) for those that are in use.
 */
export const batchSchema = z.object({
  feed: text,
  position: text,
  reset: z.boolean(),
  more: z.boolean(),
  changes: z.array(changeSchema),
  media: z.array(mediaSchema),
  changedMedia: z.array(id),
});
export type Batch = z.infer<typeof batchSchema>;

/**
 * Answer of `GET /api/feed/inventory?collection=<name>&after=<id>&limit=<n>`: what is published (or due) in one
 * collection, ordered by identifier. `position` is the feed's position from before the look: following the feed
 * from there misses nothing. `next`: pass as `after`; null at the end.
 */
export const inventorySchema = z.object({
  feed: text,
  position: text,
  entries: z.array(z.object({ id, version: text.nullable(), due: instant.nullable() })),
  next: id.nullable(),
});
export type Inventory = z.infer<typeof inventorySchema>;

/** Answer of `GET /api/feed/head`: where the feed stands. */
export const headSchema = z.object({ feed: text, position: text });

/** Answer of `POST /api/feed/media`. */
export const mediaAnswerSchema = z.object({ media: z.array(mediaSchema) });
