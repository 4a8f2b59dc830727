/** A small published portal with a file of every kind, and the rules beside it as the publisher writes them. */
import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { byExtension, byName } from '../../site/portal/content-types.ts';
import { writeServerHeaders } from '../../site/publisher/infra/server-header-files.ts';
import { ServerRuleFiles } from '../../site/publisher/infra/server-rule-files.ts';

export const modifiedAt = new Date('2026-11-20T01:02:03Z');
export const longText = `<!doctype html><title>Tin</title><p>${'Công đoàn đổi mới, vì đoàn viên. '.repeat(100)}</p>`;
export const notFoundText = `<!doctype html><title>Không có</title><p>${'Không có trang này. '.repeat(100)}</p>`;
export const script = 'let a;'.repeat(400);
// Not as small as it could be, so that it can be told from what a server makes itself.
export const scriptInBrotli = brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } });
export const scriptInGzip = gzipSync(script, { level: 1 });
export const digits = '0123456789';
/** The shortest text that is sent compressed: a result of the search. */
export const shortText = `"${'cong doan '.repeat(30)}`.slice(0, 255) + '"';

export const redirects = [
  '/cu/ /tin/ 301',
  '/Chu-Hoa-Cu/ /tin/bai/ 301',
  '/tin/bai-cu/* /tin/:splat 301',
  '/tin-t%E1%BB%A9c/ /tin/ 301',
  '/ra-ngoai/ https://vi-du.example/trang?a=1 301',
  '/index.php nv=tin op=bai /tin/bai/ 301',
  '/ p=12 /tin/bai/ 301',
].join('\n');

export interface Fixture {
  dataDir: string;
  folder: string;
}

export function makeFixture(siteUrl: string): Fixture {
  const dataDir = mkdtempSync(join(tmpdir(), 'servers-'));
  const folder = join(dataDir, 'portal');
  const files: Record<string, string | Buffer> = {
    'index.html': '<!doctype html>trang nhất',
    '404.html': notFoundText,
    'tin/index.html': longText,
    'tin/bai/index.html': '<!doctype html>bài',
    'rss.xml': '<rss/>',
    'tin/rss.xml': '<rss/>',
    'sitemap.xml': '<urlset/>',
    'robots.txt': 'User-agent: *\n',
    'sw.js': '// ',
    'favicon.svg': '<svg/>',
    '.secret': 'x',
    'tin/.index.html.tmp': 'x',
    '.well-known/security.txt': 'Contact: mailto:a@vi-du.example\n',
    'media/a1b2.avif': digits,
    'media/a1b2.pdf': digits,
    'media/empty.txt': '',
    'assets/site.abc.js': script,
    'assets/site.abc.js.br': scriptInBrotli,
    'assets/site.abc.js.gz': scriptInGzip,
    'types/a.khongbiet': digits,
    'search/index.json': digits,
    'search/g1/main/d/0/0.json': shortText,
    'search/g1/main/d/0/1.json': shortText.slice(1),
    'search/g1/main/open/body/0.bin': digits,
    _redirects: `${redirects}\n`,
  };
  for (const extension of Object.keys(byExtension)) files[`types/a${extension}`] = digits;
  for (const name of Object.keys(byName)) files[`types/${name}`] = digits;
  for (const [path, content] of Object.entries(files)) put(join(folder, path), content);
  writeFileSync(join(dataDir, 'cms.db'), 'secret');
  const servers = join(dataDir, 'servers');
  new ServerRuleFiles(servers).write(redirects);
  const inline = { scripts: ["'sha256-c2NyaXB0'"], styles: ["'sha256-c3R5bGU='"] };
  writeServerHeaders(servers, inline, { siteUrl, cmsUrl: 'https://toasoan.example' });
  return { dataDir, folder };
}

function put(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  utimesSync(file, modifiedAt, modifiedAt);
}
