import type { SearchPage } from '../models.ts';
import type { ContentReader } from '../reader.ts';

/** The page of the search, before anything is searched. */
export function searchPage(reader: ContentReader): SearchPage {
  return { chrome: reader.shared('chrome', ''), ways: reader.shared('searchWays', '') };
}
