/** What an import sends to the newsroom, step by step; every step may be sent again and is then done once. */
import { z } from 'zod';

const origin = z.string().min(1).max(2000);
const text = z.string();
const instant = z.iso.datetime();
const identifier = z.string().min(1);

const known = z.object({
  /** Of redirects the old path is the origin. */
  collection: z.enum(['articles', 'categories', 'media', 'redirects']),
  origins: z.array(origin).max(1000),
});

const category = z.object({
  origin,
  title: text.min(1),
  slug: text,
  description: text.nullable(),
  /** Origin of the category above it, which is sent before. */
  parent: origin.nullable(),
  /** Paths at which the old portal had the category. */
  addresses: z.array(text),
});

const medium = z.object({
  origin,
  name: text.min(1),
  type: text,
  alt: text.nullable(),
  caption: text.nullable(),
  credit: text.nullable(),
});

const byline = z.object({ name: text.min(1), role: text.nullable(), isContributor: z.boolean() });

const article = z.object({
  origin,
  title: text,
  slug: text,
  sapo: text.nullable(),
  body: z.object({ root: z.looseObject({ children: z.array(z.unknown()) }) }).nullable(),
  cover: identifier.nullable(),
  category: identifier.nullable(),
  tags: z.array(text),
  bylines: z.array(byline),
  source: z.object({ name: text, url: text.nullable() }).nullable(),
  publishedAt: instant.nullable(),
  revisedAt: instant.nullable(),
  expiresAt: instant.nullable(),
  isPublished: z.boolean(),
  addresses: z.array(text),
  /** Replace what is there, when the article was brought before. */
  replace: z.boolean(),
});

const links = z.object({
  articles: z.array(z.object({ origin, targets: z.array(z.object({ address: text, origin })) })).max(100),
});

/** Old addresses of an article that is there already. */
const redirects = z.object({ origin, addresses: z.array(text) });

export const stepMessages = { known, category, match: category, medium, article, redirects, links };

export type StepName = keyof typeof stepMessages;
export type Messages = { [S in StepName]: z.infer<(typeof stepMessages)[S]> };

/** Why an old address leads nowhere new. */
export interface LostAddress {
  address: string;
  reason: string;
}

interface Put {
  id: string;
  redirects: number;
  lostAddresses: LostAddress[];
}

export interface Answers {
  /** Identifiers by origin. */
  known: { ids: Record<string, string> };
  category: Put & { outcome: 'made' | 'matched' | 'known'; title: string };
  match: { outcome: 'made' | 'matched' | 'known'; title: string };
  medium: { id: string; outcome: 'made' | 'known' };
  article: Put & { outcome: 'made' | 'replaced' | 'known'; address: string | null };
  redirects: Omit<Put, 'id'>;
  links: { settled: number };
}

/** A file that travels beside a message. */
export type FileBytes = Uint8Array<ArrayBuffer>;

/** Carries a step to the newsroom: in this process or over HTTP.
 * @throws StepRefused when the newsroom does not take it; any other error ends the import */
export type Deliver = <S extends StepName>(
  step: S,
  message: Messages[S],
  file?: FileBytes,
) => Promise<Answers[S]>;

/** The newsroom does not take this one thing; the import goes on with the next. */
export class StepRefused extends Error {
  override name = 'StepRefused';
}
