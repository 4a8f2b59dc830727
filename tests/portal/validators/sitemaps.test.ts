/**
 * Sitemaps against their schemas. That of `urlset` is sitemaps.org's own, as the package `sitemap` carries it; those of
 * the index, pictures and news are written here after their public descriptions.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { filesLike, read } from './published.ts';

const packaged = join(
  dirname(createRequire(import.meta.url).resolve('sitemap/package.json')),
  'schema/sitemap.xsd',
);
const own = (name: string) => ({
  fileName: name,
  contents: readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8'),
});
const schemas = [
  { fileName: 'sitemap.xsd', contents: readFileSync(packaged, 'utf8') },
  own('siteindex.xsd'),
  own('image.xsd'),
  own('news.xsd'),
];
const namespaces = {
  'sitemap.xsd': 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'image.xsd': 'http://www.google.com/schemas/sitemap-image/1.1',
  'news.xsd': 'http://www.google.com/schemas/sitemap-news/0.9',
};

const schemaOf = (xml: string) =>
  xml.includes('<sitemapindex')
    ? own('siteindex.xsd').contents
    : `<schema xmlns="http://www.w3.org/2001/XMLSchema">${Object.entries(namespaces)
        .map(([file, namespace]) => `<import namespace="${namespace}" schemaLocation="${file}"/>`)
        .join('')}</schema>`;

async function errorsIn(file: string, contents: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: file.replaceAll('/', '-'), contents }],
    schema: [{ fileName: 'all.xsd', contents: schemaOf(contents) }],
    preload: schemas,
  });
  return errors.map(({ message }) => `${file}: ${message}`);
}

const sitemaps = filesLike(/^sitemap.*\.xml$/);

it('are valid, every one', async () => {
  expect(sitemaps).toEqual(expect.arrayContaining(['sitemap-index.xml', 'sitemap-news.xml', 'sitemap.xml']));
  const faults = await Promise.all(sitemaps.map((file) => errorsIn(file, read(file))));
  expect(faults.flat()).toEqual([]);
  expect(sitemaps.map(read).join('')).toContain('<image:loc>');
});

it('would be found invalid', async () => {
  const [sitemap, index] = ['sitemap.xml', 'sitemap-index.xml'].map(read) as [string, string];
  for (const broken of [
    sitemap.replace('<loc>', '<lok>').replace('</loc>', '</lok>'),
    sitemap.replace('<image:loc>', '<image:titel/><image:loc>'),
    sitemap.replace('<lastmod>', '<lastmod>gestern '),
    index.replace('<sitemap>', '<sitemap><lastmod>2026-01-01T00:00:00Z</lastmod>'),
  ])
    expect(await errorsIn('broken.xml', broken)).not.toEqual([]);
});

it('name all of each other in the index, and stay within the limits', () => {
  const named = [...read('sitemap-index.xml').matchAll(/<loc>https?:\/\/[^/]+\/([^<]+)/g)].map(
    (match) => match[1],
  );
  expect(new Set(named)).toEqual(new Set(sitemaps.filter((file) => file !== 'sitemap-index.xml')));
  expect(named).toHaveLength(new Set(named).size);
  for (const file of sitemaps) {
    expect(read(file).split('<url>').length - 1).toBeLessThanOrEqual(50_000);
    expect(Buffer.byteLength(read(file))).toBeLessThan(50 * 2 ** 20);
  }
});
