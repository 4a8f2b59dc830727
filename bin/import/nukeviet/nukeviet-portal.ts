import type { OldPortal } from '../old-portal.ts';
import { readCsv } from './csv-tables.ts';
import { NewsModule } from './news-module.ts';
import { readSite } from './site.ts';
import { readDump } from './sql-values.ts';
import { isWantedTable, Staging } from './staging.ts';

/**
 * The news of a NukeViet 4 (or 5) from its tables `<prefix>_<language>_<module>_cat`, `_rows`, `_detail` and so on.
 * @param files SQL dumps, or CSV files that are named after their tables
 * @param address of the old portal, where the tables do not say it
 */
export async function openNukeviet(files: string[], address: string | null): Promise<OldPortal | null> {
  const staging = new Staging();
  for (const file of files) {
    const facts = /\.csv$/i.test(file) ? readCsv(file) : readDump(file, isWantedTable);
    await staging.fill(facts);
  }
  const site = readSite(staging, address);
  const modules = staging.modules().map((name) => new NewsModule(name, staging, site));
  if (modules.length === 0) {
    staging.close();
    return null;
  }
  return {
    kind: 'nukeviet',
    name: site.address ?? modules.map(({ name }) => name).join(', '),
    categories: modules.flatMap((module) => module.categories()),
    size: staging.count(),
    async *items() {
      for (const module of modules) yield* module.items();
    },
    file: (src) => site.file(src),
    articleAt: (href) => {
      if (!site.isOwn(href)) return null;
      for (const module of modules) {
        const target = module.articleAt(href);
        if (target !== null) return target;
      }
      return null;
    },
    close: () => staging.close(),
  };
}
