import type { BasePayload } from 'payload';

import { MostUsed } from './most-used.ts';
import type { BylineSuggestion, Suggestions } from './suggestions.ts';
import { tidyTag } from './tidy-tags.ts';

/** Enough to know the words of a newsroom, and no more with a larger archive. */
const newestArticles = 2000;
const atOnce = 500;
const freshMs = 2 * 60_000;

interface Row {
  tags?: (string | null)[] | null;
  dateline?: string | null;
  bylines?: ({ name?: string | null } & Partial<Record<'role' | 'unit', string | null>> & {
      isContributor?: boolean | null;
    })[];
}

const remembered = new WeakMap<object, { at: number; reading: Promise<Suggestions> }>();

/** Of the newest published articles, so that nobody learns of a draft; read anew when it is some minutes old. */
export function suggestionsOf(payload: BasePayload, now: number): Promise<Suggestions> {
  const known = remembered.get(payload.db);
  if (known && now - known.at < freshMs) return known.reading;
  const reading = readSuggestions(payload);
  remembered.set(payload.db, { at: now, reading });
  reading.catch(() => remembered.delete(payload.db));
  return reading;
}

async function readSuggestions(payload: BasePayload): Promise<Suggestions> {
  const [tags, bylines, datelines] = [
    new MostUsed<string>(),
    new MostUsed<BylineSuggestion>(),
    new MostUsed<string>(),
  ];
  for (let page = 1; (page - 1) * atOnce < newestArticles; page++) {
    const { docs } = await payload.db.find<Row & { id: string }>({
      collection: 'articles',
      where: { _status: { equals: 'published' } },
      sort: '-publishedAt',
      limit: atOnce,
      page,
      pagination: false,
      select: { tags: true, bylines: true, dateline: true },
    });
    for (const row of docs) {
      for (const tag of row.tags ?? []) tags.add(sound(tag), tidyTag(tag));
      for (const byline of row.bylines ?? []) bylines.add(sound(byline.name), asByline(byline));
      datelines.add(sound(row.dateline), tidyTag(row.dateline));
    }
    if (docs.length < atOnce) break;
  }
  return { tags: tags.list(1000), bylines: bylines.list(500), datelines: datelines.list(200) };
}

const sound = (text: unknown) => tidyTag(text).toLocaleLowerCase('vi');

function asByline({
  name,
  role,
  unit,
  isContributor,
}: NonNullable<Row['bylines']>[number]): BylineSuggestion {
  return {
    name: tidyTag(name),
    role: tidyTag(role),
    unit: tidyTag(unit),
    isContributor: isContributor === true,
  };
}
