import { type BodyContent, readBody } from './read-body.ts';
import { idOf, isRecord, textOf } from './stored-values.ts';

/** What the rules see of an article: plain values, whatever form the data came in. */
export interface CheckedArticle {
  title: string;
  shortTitle: string;
  sapo: string;
  category: string | null;
  cover: string | null;
  body: BodyContent;
  bylines: string[];
  source: { name: string; url: string; publishedAt: number | null };
  publishedAt: number | null;
}

/** Reads stored data, a REST request's or a form's, all of which may lack fields or hold whole related documents. */
export function toCheckedArticle(data: Record<string, unknown>): CheckedArticle {
  const source = isRecord(data.source) ? data.source : {};
  return {
    title: textOf(data.title),
    shortTitle: textOf(data.shortTitle),
    sapo: textOf(data.sapo),
    category: idOf(data.category),
    cover: idOf(data.cover),
    body: readBody(data.body),
    bylines: bylinesOf(data.bylines),
    source: {
      name: textOf(source.name),
      url: textOf(source.url),
      publishedAt: instantOf(source.publishedAt),
    },
    publishedAt: instantOf(data.publishedAt),
  };
}

function bylinesOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((one: unknown) => (isRecord(one) ? textOf(one.name) : '')).filter((name) => name !== '');
}

function instantOf(value: unknown): number | null {
  if (!(typeof value === 'string' || value instanceof Date) || value === '') return null;
  const time = new Date(value).getTime();
  return Number.isNaN(time) ? null : time;
}
