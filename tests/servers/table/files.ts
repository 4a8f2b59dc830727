import { byExtension, byName } from '../../../site/portal/content-types.ts';
import { longText, script } from '../fixture.ts';
import { unlike, anew, found, html, kept, missing, text, type Row } from './row.ts';

const hour = 'public, max-age=3600';
const isAnew = (name: string) => /\.(html|xml|xsl|json|webmanifest|txt|bin)$/.test(name);
const everyType = [
  ...Object.entries(byExtension).map(([extension, type]) => [`a${extension}`, type] as const),
  ...Object.entries(byName),
];

export const files: Row[] = [
  found('/', html, anew, '<!doctype html>trang nhất'),
  found('/tin/', html, anew, longText),
  found('/tin/index.html', html, anew, longText),
  found('/tin/bai/?x=1', html, anew, '<!doctype html>bài'),
  found('/tin/../tin/bai/', html, anew, '<!doctype html>bài'),
  found('/tin/%2e%2e/robots.txt', text, anew, 'User-agent: *\n'),
  found('/t%69n/bai/', html, anew, '<!doctype html>bài'),
  found('/rss.xml', 'application/rss+xml; charset=utf-8', anew, '<rss/>'),
  found('/tin/rss.xml', 'application/rss+xml; charset=utf-8', anew, '<rss/>'),
  found('/sitemap.xml', 'application/xml; charset=utf-8', anew, '<urlset/>'),
  found('/.well-known/security.txt', text, anew, 'Contact: mailto:a@vi-du.example\n'),
  found('/sw.js', 'text/javascript; charset=utf-8', anew, '// '),
  found('/favicon.svg', 'image/svg+xml; charset=utf-8', hour, '<svg/>'),
  found('/media/a1b2.avif', 'image/avif', kept),
  found('/media/a1b2.pdf', 'application/pdf', kept),
  found('/media/empty.txt', text, kept, ''),
  found('/assets/site.abc.js', 'text/javascript; charset=utf-8', kept, script),
  found('/search/index.json', 'application/json; charset=utf-8', anew),
  found('/search/g1/main/open/body/0.bin', 'application/octet-stream', anew),
  missing('/search/g1/main/open/body/1.bin'),
  unlike(found('/types/a.khongbiet', 'application/octet-stream', hour), {
    caddy: {
      headers: { 'content-type': null },
      because: 'Caddy names no type that it does not know; "nosniff" makes bytes of it',
    },
  }),
  ...everyType.map(([name, type]) => found(`/types/${name}`, type, isAnew(name) ? anew : hour)),
];
