import { readFile, stat } from 'node:fs/promises';
import { parseRedirects, type RedirectRules } from './redirect-rules.ts';

const none = parseRedirects('');

/** Gives the rules of a `_redirects` file as it is now; the file is read again when its time or size changed,
 * and no file means no rules. */
export function followRedirectsFile(file: string): () => Promise<RedirectRules> {
  let known = { version: '', rules: none };
  return async () => {
    const stats = await stat(file, { bigint: true }).catch(() => null);
    if (!stats) return none;
    const version = `${stats.mtimeNs}-${stats.size}-${stats.ino}`;
    if (version !== known.version) known = { version, rules: parseRedirects(await readFile(file, 'utf8')) };
    return known.rules;
  };
}
