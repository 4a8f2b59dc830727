/** Articles and documents as the index takes them, from the fewest words that a test needs. */
import type { IndexedEntry } from '../../../site/search/indexed-entry.ts';

export interface ArticleSeed {
  /** Tail of its identifier and its slug. */
  name: string;
  title: string;
  shortTitle?: string | undefined;
  sapo: string;
  body: string[];
  tags?: readonly string[] | undefined;
  /** Names, roles, units as they stand under the text. */
  signed?: readonly string[] | undefined;
  dateline?: string | null | undefined;
  /** Slug of its category, which is its identifier too; above it, from the nearest on. */
  category: string;
  above?: readonly string[] | undefined;
  campaign?: string | undefined;
  /** ISO 8601. */
  at: string;
}

export interface DocumentSeed {
  name: string;
  number: string;
  title: string;
  kind: string;
  field: string;
  issuer: string;
  signer: string;
  abstract: string;
  state?: string | undefined;
  campaign?: string | undefined;
  at: string;
}

const present = (texts: readonly (string | null | undefined)[]) =>
  texts.filter((text): text is string => typeof text === 'string' && text !== '');

/** Year in Vietnam. */
const yearLabel = (at: number) => `year:${new Date(at + 7 * 3_600_000).getUTCFullYear()}`;

/** Lower-case ASCII words joined by hyphens. */
export function slugOf(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

export function articleEntry(seed: ArticleSeed): IndexedEntry {
  const { name, title, sapo, body, category } = seed;
  const at = Date.parse(seed.at);
  const around = present([...(seed.signed ?? []), seed.dateline]);
  const also = present([seed.shortTitle, ...(seed.tags ?? []), ...around]);
  const categories = [category, ...(seed.above ?? [])].map((slug) => `category:${slug}`);
  const campaign = seed.campaign === undefined ? [] : [`campaign:${seed.campaign}`];
  return {
    id: `article:${name}`,
    at,
    title: present([title, seed.shortTitle]),
    summary: present([sapo, ...(seed.tags ?? [])]),
    body: [...body, ...around],
    labels: ['kind:tin', yearLabel(at), ...categories, ...campaign],
    shown: {
      kind: 'tin',
      title,
      slug: name,
      category,
      at,
      summary: sapo,
      picture: null,
      number: null,
    },
    texts: { body, also },
  };
}

export function documentEntry(seed: DocumentSeed): IndexedEntry {
  const { name, number, title, kind, issuer, abstract } = seed;
  const at = Date.parse(seed.at);
  const campaign = seed.campaign === undefined ? [] : [`campaign:${seed.campaign}`];
  return {
    id: `document:${name}`,
    at,
    title: [`${kind} số ${number}`, title],
    summary: [seed.field, issuer, seed.signer, abstract],
    body: present([seed.state]),
    labels: ['kind:van-ban', yearLabel(at), `type:${slugOf(kind)}`, `issuer:${slugOf(issuer)}`, ...campaign],
    shown: {
      kind: 'van-ban',
      title,
      slug: name,
      category: null,
      at,
      summary: abstract,
      picture: null,
      number,
    },
    texts: { body: [], also: present([kind, seed.field, issuer, seed.signer, seed.state]) },
  };
}
