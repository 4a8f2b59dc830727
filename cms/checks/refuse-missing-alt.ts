import type { CollectionBeforeChangeHook } from 'payload';

import { isImporting } from '../import/import-context.ts';
import { toCheckedArticle } from './checked-article.ts';
import { readMedia } from './gather-context.ts';
import { refusal } from './refusal.ts';
import { findIncompletePictures } from './rules/pictures.ts';

/** Lets nothing be published whose text holds a picture without a text in its place. */
export function refuseMissingAlt(field: 'intro'): CollectionBeforeChangeHook {
  return async ({ data, req }) => {
    if (data._status !== 'published' || data.deletedAt || isImporting(req)) return data;
    const text = toCheckedArticle({ body: data[field] });
    const stops = findIncompletePictures(text, { media: await readMedia(text, req) }).filter(
      ({ level }) => level === 'stop',
    );
    if (stops.length > 0)
      throw refusal(
        stops.map((finding) => ({ ...finding, field })),
        true,
      );
    return data;
  };
}
