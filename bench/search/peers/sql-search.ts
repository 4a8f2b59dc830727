import type { FoundArticles } from './contestant.ts';
import type { DatabaseClient } from './install-client.ts';

/** `LIKE` with everything in it literal. */
export const like = (text: string) => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

export interface Statement {
  sql: string;
  values?: readonly unknown[];
}

/**
 * Carries out what a page of results needs: its rows and their number, in this order or the other.
 * A page shows ten or twenty; a hundred cost no more, since all is sorted either way.
 * @param statements one that gives rows with `id`, one that gives one row with `total`
 */
export async function findBySql(client: DatabaseClient, ...statements: Statement[]): Promise<FoundArticles> {
  const found: FoundArticles = { ids: [], total: 0, milliseconds: 0 };
  const start = performance.now();
  for (const { sql, values } of statements) {
    const [rows] = await client.query(sql, values);
    for (const row of rows as ({ id: number } | { total: number })[]) {
      if ('total' in row) found.total = row.total;
      else found.ids.push(row.id);
    }
  }
  return { ...found, milliseconds: performance.now() - start };
}
