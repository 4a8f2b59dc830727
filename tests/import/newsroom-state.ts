/** What a newsroom holds, in a form in which two newsrooms can be compared: origins in place of identifiers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getPayload, type Payload } from 'payload';
import { buildCmsConfig } from '../../cms/build-config.ts';

type Stored = Record<string, unknown> & { id: string; origin?: string | null };

export interface NewsroomState {
  categories: Record<string, unknown>[];
  media: Record<string, unknown>[];
  articles: Record<string, unknown>[];
  redirects: string[];
  /** Number of the newest row of the outbox: any save of something public moves it. */
  newestChange: number;
}

/** Opens the database of a newsroom that does not run. */
export async function readState(dataDir: string): Promise<NewsroomState> {
  const place = { databaseUrl: `file:${join(dataDir, 'cms.db')}`, dataDir, feedKey: 'none', secret: 'none' };
  const config = await buildCmsConfig({ ...place, cmsUrl: 'http://127.0.0.1', logLevel: 'silent' });
  const payload = await getPayload({ config, key: dataDir, disableOnInit: true });
  try {
    return await stateOf(payload, dataDir);
  } finally {
    await payload.destroy();
  }
}

async function stateOf(payload: Payload, dataDir: string): Promise<NewsroomState> {
  const all = async (collection: 'categories' | 'media' | 'articles' | 'redirects') =>
    (await payload.find({ collection, depth: 0, pagination: false, trash: true, showHiddenFields: true }))
      .docs as unknown as Stored[];
  const [categories, media, articles] = [await all('categories'), await all('media'), await all('articles')];
  const names = new Map(
    [...categories, ...media, ...articles].map(({ id, origin, slug }) => [id, String(origin ?? slug)]),
  );
  const changes = await payload.db.find<{ number: number }>({
    collection: 'outbox',
    sort: '-number',
    limit: 1,
  });
  return {
    categories: comparable(categories, names),
    media: comparable(media, names).map((medium) => withFiles(medium, join(dataDir, 'uploads'))),
    articles: comparable(articles, names),
    redirects: (await all('redirects')).map(({ from, to }) => `${String(from)} → ${String(to)}`).toSorted(),
    newestChange: changes.docs[0]?.number ?? 0,
  };
}

/** Whatever says when or under which number something was stored. */
const incidental = new Set(['id', 'createdAt', 'updatedAt', 'decidedAt', 'mediaInText']);

function comparable(documents: Stored[], names: ReadonlyMap<string, string>): Record<string, unknown>[] {
  const named = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => (incidental.has(key) ? [] : [[key, named(inner)]])),
    );
  };
  return documents
    .map((document) => named(document) as Record<string, unknown>)
    .toSorted((a, b) => String(a.origin).localeCompare(String(b.origin)));
}

/** File names carry random marks: what counts is that the files are there. */
function withFiles(medium: Record<string, unknown>, folder: string): Record<string, unknown> {
  const { origin, alt, caption, credit, width, height, mimeType, filename, sizes } = medium;
  const files = [
    filename,
    ...Object.values(sizes ?? {}).map((size: { filename?: unknown }) => size.filename),
  ];
  const lost = files.filter((name) => typeof name === 'string' && !existsSync(join(folder, name)));
  return { origin, alt, caption, credit, width, height, mimeType, lost: lost.length };
}
