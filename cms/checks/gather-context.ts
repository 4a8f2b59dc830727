import type { PayloadRequest } from 'payload';

import type { CheckContext, KnownMedium } from './check-context.ts';
import type { CheckedArticle } from './checked-article.ts';
import { findDeadTargets } from './find-dead-targets.ts';
import { textOf } from './stored-values.ts';

/** What outlives one check: settings of the portal around the article. */
export interface Surroundings {
  now: number;
  /** Public address of the portal, without a slash at the end; empty if unknown. */
  siteUrl: string;
}

interface StoredMedium {
  id: string;
  filename?: string | null;
  mimeType?: string | null;
  alt?: string | null;
  caption?: string | null;
  credit?: string | null;
}

/** Asks the database only for what the article names, by identifier or by indexed slug. */
export async function gatherContext(
  article: CheckedArticle,
  { now, siteUrl }: Surroundings,
  req: PayloadRequest,
): Promise<CheckContext> {
  return {
    now,
    media: await readMedia(article, req),
    deadLinks: await findDeadTargets(article.body.links, { now, siteUrl }, req),
  };
}

/** The pictures of an article, in one query. */
export async function readMedia(
  { cover, body }: CheckedArticle,
  req: PayloadRequest,
): Promise<Map<string, KnownMedium>> {
  const inText = body.pictures.map(({ medium }) => medium);
  const ids = [...new Set(cover === null ? inText : [cover, ...inText])];
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.db.find<StoredMedium>({
    collection: 'media',
    where: { id: { in: ids } },
    select: { filename: true, mimeType: true, alt: true, caption: true, credit: true },
    pagination: false,
    limit: 0,
    req,
  });
  return new Map(docs.map((medium) => [medium.id, toKnown(medium)]));
}

function toKnown({ filename, mimeType, alt, caption, credit }: StoredMedium): KnownMedium {
  return {
    filename: textOf(filename),
    isPicture: textOf(mimeType).startsWith('image/'),
    alt: textOf(alt),
    caption: textOf(caption),
    credit: textOf(credit),
  };
}
