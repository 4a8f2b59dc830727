/** What our pages carry around their articles, for the other generator to carry it too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pictureOf } from '../../site/data/pictures.ts';
import { plainPage } from '../../site/data/queries.ts';
import type { Chrome, Picture } from '../../site/data/reader.ts';
import { AddressBook } from '../../site/publisher/projection/address-book.ts';
import { Content } from '../../site/publisher/projection/content.ts';
import { Notes } from '../../site/publisher/projection/notes.ts';
import { SharedCache } from '../../site/publisher/projection/shared-cache.ts';
import { TrackedReader } from '../../site/publisher/projection/tracked-reader.ts';

export interface Surroundings extends Chrome {
  /** The small script in every page's head. */
  headScript: string;
  /** The element that loads the script of article pages. */
  articleScript: string;
  /** The style sheet and its fonts. */
  style: string;
}

/** @param articlePage file of any rendered article */
export function readSurroundings(state: string, articlePage: string, pictures: readonly string[]) {
  const database = new DatabaseSync(state, { readOnly: true });
  try {
    const content = new Content(database);
    const cache = new SharedCache(content, new AddressBook(content, [], Date.now), Date.now());
    const reader = new TrackedReader(content, new Notes(), cache);
    const html = readFileSync(articlePage, 'utf8');
    const surroundings: Surroundings = {
      ...plainPage(reader).chrome,
      headScript: part(html, /<script>(.*?)<\/script>/s),
      articleScript: part(html, /(<script type="module" src="[^"]+"><\/script>)/),
      style: part(html, /(<style>.*?<\/style>\s*(?:<link rel="preload"[^>]*>\s*)*)/s),
    };
    return { surroundings, pictures: pictures.map((id) => pictureOf(reader, id) satisfies Picture | null) };
  } finally {
    database.close();
  }
}

function part(html: string, pattern: RegExp): string {
  const found = pattern.exec(html)?.[1];
  if (found === undefined)
    throw new Error(`A rendered article has nothing like ${pattern}: the pages were changed.`);
  return found;
}

/** File of the first article of a category in a published folder. */
export function articleFile(portal: string, category: string, slug: string): string {
  return join(portal, category, slug, 'index.html');
}
