/** The headers of the portal's answers, written where the web servers read them. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules, type HeaderSettings, type InlineHashes } from '../../servers/header-rules.ts';
import {
  headersForCaddy,
  headersForNginx,
  headerValuesForNginx,
  pageHeadersForCaddy,
} from '../../servers/server-headers.ts';

/** How many releases count: the present one, and those whose pages a server or a reader may still hold. */
const releasesKept = 3;

/**
 * Writes them for a release. To be done before the first of its pages is rendered: a page whose style or script the
 * servers do not know would stand there bare.
 * @param folder where the servers' configurations include them from
 */
export function writeServerHeaders(
  folder: string,
  present: InlineHashes,
  settings: Omit<HeaderSettings, 'inline'>,
): void {
  mkdirSync(folder, { recursive: true });
  const known = join(folder, 'inline-hashes.json');
  const former = readFormer(known).filter((each) => JSON.stringify(each) !== JSON.stringify(present));
  const inline = [present, ...former].slice(0, releasesKept);
  const rules = headerRules({ ...settings, inline });
  replace(known, JSON.stringify(inline, null, 2));
  replace(join(folder, 'headers.json'), JSON.stringify(rules, null, 2));
  replace(join(folder, 'header-values.nginx'), headerValuesForNginx(rules));
  replace(join(folder, 'headers.nginx'), headersForNginx(rules));
  replace(join(folder, 'headers.caddy'), headersForCaddy(rules));
  replace(join(folder, 'page-headers.caddy'), pageHeadersForCaddy(rules));
}

function readFormer(file: string): InlineHashes[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as InlineHashes[];
  } catch {
    // There are none yet, or somebody has spoilt the file: the present ones are written in any case.
    return [];
  }
}

/** Leaves alone what is so already: a server that watches the folder shall not read its rules again for nothing. */
function replace(file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  writeFileSync(`${file}.part`, content);
  renameSync(`${file}.part`, file);
}
