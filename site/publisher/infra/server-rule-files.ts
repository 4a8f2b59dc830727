/** The redirect rules in the languages of the web servers that can serve the portal in place of the embedded one. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRedirects } from '../../portal/redirect-rules.ts';
import {
  queriesForCaddy,
  queriesForNginx,
  redirectsForCaddy,
  redirectsForNginx,
} from '../../servers/server-redirects.ts';

const names = ['redirects.nginx', 'redirects.caddy', 'query-redirects.nginx', 'query-redirects.caddy'];

export class ServerRuleFiles {
  private readonly folder: string;

  /** @param folder where the servers' configurations include them from */
  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    // A server does not start without the files that its configuration includes.
    for (const name of names) if (!existsSync(join(folder, name))) this.replace(name, '');
  }

  /** @param text content of the portal's `_redirects` */
  write(text: string): void {
    const rules = parseRedirects(text);
    this.replace('redirects.nginx', redirectsForNginx(rules));
    this.replace('redirects.caddy', redirectsForCaddy(rules));
    this.replace('query-redirects.nginx', queriesForNginx(rules));
    this.replace('query-redirects.caddy', queriesForCaddy(rules));
  }

  private replace(name: string, content: string): void {
    const file = join(this.folder, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
    writeFileSync(`${file}.part`, content);
    renameSync(`${file}.part`, file);
  }
}
