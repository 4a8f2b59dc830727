/** Holds the bulk loader against Payload itself: the same articles must leave the same rows in every table. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { toArticleData } from './article-data.ts';
import { loadArticles } from './load-archive.ts';
import { openPayload, type NewsroomBase } from './newsroom-base.ts';
import { planArticle, type ArticlePlan } from './plan-archive.ts';
import { markTables, rowsAdded, type AddedRows } from './rows-added.ts';

/** Articles that between them have and lack every optional part. */
function samplePlans(pictures: number): ArticlePlan[] {
  const archive = { seed: 'samples', size: 400, pictures, until: Date.now() };
  const plans = Array.from({ length: 200 }, (_, number) => planArticle(archive, number));
  const wanted: ((plan: ArticlePlan) => boolean)[] = [
    ({ source, dateline, cover }) => source === null && dateline === null && cover === null,
    ({ source, cover }) => source !== null && cover !== null,
    ({ byline, dateline }) => byline.isContributor && dateline !== null,
    ({ featured }) => featured,
  ];
  const chosen = wanted.map((isWanted) => plans.find((plan) => isWanted(plan)) ?? planArticle(archive, 0));
  return chosen.map((plan, index) => ({
    ...plan,
    number: index,
    related: index === 0 ? [] : [index - 1],
    pinned: index === 1,
  }));
}

/**
 * @param folder the data folder of the newsroom before its articles; stays as it is
 * @returns how many rows were compared
 * @throws Error with the first row that differs
 */
export async function checkLoader(folder: string, base: NewsroomBase): Promise<number> {
  const plans = samplePlans(base.pictures.length);
  const byPayload = `${folder}-by-payload`;
  const byLoader = `${folder}-by-loader`;
  try {
    for (const copy of [byPayload, byLoader]) cpSync(folder, copy, { recursive: true });
    const marks = markTables(join(folder, 'cms.db'));
    await createThroughPayload(byPayload, base, plans);
    loadArticles(join(byLoader, 'cms.db'), base, plans);
    const known = [...Object.values(base.categories), ...base.pictures, base.administrator];
    const addedTo = (copy: string) => rowsAdded(join(copy, 'cms.db'), marks, known);
    return requireSameRows(addedTo(byPayload), addedTo(byLoader));
  } finally {
    for (const copy of [byPayload, byLoader]) rmSync(copy, { recursive: true, force: true });
  }
}

async function createThroughPayload(
  dataDir: string,
  base: NewsroomBase,
  plans: ArticlePlan[],
): Promise<void> {
  const payload = await openPayload(dataDir, dataDir);
  try {
    const ids = new Map<number, string>();
    for (const plan of plans) {
      const data = toArticleData(plan, base, (number) => ids.get(number) ?? '');
      ids.set(plan.number, (await payload.create({ collection: 'articles', data, depth: 0 })).id);
    }
  } finally {
    await payload.destroy();
  }
}

function requireSameRows(wanted: AddedRows, loaded: AddedRows): number {
  if (isDeepStrictEqual(wanted, loaded)) return Object.values(wanted).flat().length;
  for (const table of new Set([...Object.keys(wanted), ...Object.keys(loaded)])) {
    const [theirs = [], ours = []] = [wanted[table], loaded[table]];
    for (let row = 0; row < Math.max(theirs.length, ours.length); row++) {
      if (theirs[row] === ours[row]) continue;
      throw new Error(
        `The bulk loader no longer writes what Payload writes; bring bench/archive/article-rows.ts up to date.\n` +
          `Table ${table}, row ${row + 1}: ${describeDifference(theirs[row], ours[row])}`,
      );
    }
  }
  throw new Error('The bulk loader fills other tables than Payload.');
}

/** The columns that differ, both values of each. */
function describeDifference(theirs = '{}', ours = '{}'): string {
  const [wanted, loaded] = [theirs, ours].map((row) => JSON.parse(row) as Record<string, unknown>);
  const columns = Object.keys({ ...wanted, ...loaded });
  const differing = columns.filter((column) => wanted?.[column] !== loaded?.[column]);
  const shown = (value: unknown) => JSON.stringify(value ?? null).slice(0, 300);
  return differing
    .map((column) => `\n  ${column}: Payload ${shown(wanted?.[column])}, loader ${shown(loaded?.[column])}`)
    .join('');
}
