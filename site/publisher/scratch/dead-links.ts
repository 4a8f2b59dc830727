/** Follows every link of a published folder to a file in it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRedirect, parseRedirects, type RedirectRules } from '../../portal/redirect-rules.ts';
import { fileOf, pageFilesBelow } from '../infra/disk-portal-folder.ts';

export interface DeadLink {
  /** File in which the link stands. */
  file: string;
  href: string;
}

/** Links in pages, feeds and sitemaps that lead to nothing on the portal. Addresses elsewhere are not asked. */
export function findDeadLinks(root: string, siteUrl: string): DeadLink[] {
  const rulesFile = join(root, '_redirects');
  const rules = parseRedirects(existsSync(rulesFile) ? readFileSync(rulesFile, 'utf8') : '');
  const known = new Map<string, boolean>();
  const isAlive = (path: string) => {
    const found = known.get(path) ?? leadsSomewhere(path, root, rules);
    known.set(path, found);
    return found;
  };
  return pageFilesBelow(root)
    .filter((file) => /\.(html|xml|json)$/.test(file))
    .flatMap((file) =>
      linksIn(readFileSync(join(root, file), 'utf8'), siteUrl)
        .filter((path) => !isAlive(path))
        .map((href) => ({ file, href })),
    );
}

function leadsSomewhere(path: string, root: string, rules: RedirectRules): boolean {
  // A chain of redirects longer than this is a loop.
  for (let hops = 0; hops < 8; hops++) {
    const redirect = findRedirect(rules, path);
    if (redirect === null) return existsSync(join(root, fileOf(path)));
    if (!redirect.to.startsWith('/')) return true;
    path = withoutQuery(redirect.to);
  }
  return false;
}

const withoutQuery = (href: string) => decodeURI(href.replace(/[?#].*$/s, ''));

/** Paths on the portal that a page, a feed or a sitemap names. */
export function linksIn(text: string, siteUrl: string): string[] {
  const attributes = [...text.matchAll(/\s(?:href|src|action|poster)="([^"]*)"/g)].map(
    (match) => match[1] ?? '',
  );
  const sources = [...text.matchAll(/\ssrcset="([^"]*)"/gi)].flatMap((match) =>
    (match[1] ?? '').split(',').map((source) => source.trim().split(' ')[0] ?? ''),
  );
  const elements = [...text.matchAll(/<(?:loc|link|guid)>(?:<!\[CDATA\[)?([^<\]]*)/g)].map(
    (match) => match[1] ?? '',
  );
  const values = [...text.matchAll(/"(?:url|home_page_url|feed_url|image)": ?"([^"]*)"/g)].map(
    (match) => match[1] ?? '',
  );
  const paths = [...attributes, ...sources, ...elements, ...values]
    .map((href) =>
      href === siteUrl || href.startsWith(`${siteUrl}/`) ? href.slice(siteUrl.length) || '/' : href,
    )
    .filter((href) => href.startsWith('/') && !href.startsWith('//'))
    .map((href) => withoutQuery(href.replaceAll('&amp;', '&').replaceAll('&#38;', '&')));
  return [...new Set(paths)];
}
