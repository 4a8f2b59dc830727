/**
 * What every page says of itself, against schema.org's vocabulary: the data of each page are put into a TypeScript file
 * as they are, and checked as the types that `schema-dts` makes of the vocabulary. A property that a type does not
 * have, or a value of another type, is an error there.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { pages, read } from './published.ts';

const graphs = pages.flatMap((file) =>
  [...read(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map((match) => ({
    file,
    graph: JSON.parse(match[1] ?? '') as unknown,
  })),
);

/** Equal for data that differ in their texts alone. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].join()}]`;
  if (typeof value !== 'object' || value === null) return typeof value;
  const entries = Object.entries(value).map(([key, inner]) =>
    key === '@type' ? `${key}:${String(inner)}` : `${key}:${shapeOf(inner)}`,
  );
  return `{${entries.join()}}`;
}

function typeErrors(source: string): string[] {
  const file = join(import.meta.dirname, 'graphs-of-the-portal.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2023,
  };
  const host = ts.createCompilerHost(options);
  const original = host.getSourceFile.bind(host);
  host.getSourceFile = (name, languageVersion, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, languageVersion)
      : original(name, languageVersion, ...rest);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (name) => name === file || fileExists(name);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 500));
}

const fileOf = (some: unknown[]) =>
  `import type { Graph } from 'schema-dts';\n${some
    .map((graph, index) => `export const graph${index}: Graph = ${JSON.stringify(graph)};\n`)
    .join('')}`;

it('has the shapes that schema.org’s vocabulary gives its types', () => {
  const shapes = new Map(graphs.map(({ graph }) => [shapeOf(graph), graph]));
  expect(shapes.size).toBeGreaterThan(5);
  expect(typeErrors(fileOf([...shapes.values()]))).toEqual([]);
});

it('would not pass with a property or a value that the vocabulary does not know', () => {
  const thing = (extra: object) => ({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'NewsArticle', headline: 'A', ...extra }],
  });
  expect(typeErrors(fileOf([thing({})]))).toEqual([]);
  expect(typeErrors(fileOf([thing({ headlin: 'A' })]))).toHaveLength(1);
  expect(typeErrors(fileOf([thing({ author: { '@type': 'Persona' } })]))).toHaveLength(1);
});

it('says of every article what search engines ask for', () => {
  const articles = graphs.flatMap(({ graph }) =>
    (graph as { '@graph': Record<string, unknown>[] })['@graph'].filter(
      (thing) => thing['@type'] === 'NewsArticle',
    ),
  );
  expect(articles.length).toBeGreaterThan(30);
  for (const article of articles) {
    expect(String(article['headline']).length).toBeLessThanOrEqual(110);
    for (const name of ['datePublished', 'dateModified'])
      expect(article[name]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/);
    expect(article['image']).toBeTruthy();
    expect(article['author']).toBeTruthy();
  }
});

it('stands on every page but those without an address', () => {
  const silent = pages.filter((file) => !graphs.some((one) => one.file === file));
  const forwards = (file: string) => read(file).includes('http-equiv="refresh"');
  const withAddress = silent.filter((file) => !forwards(file) && read(file).includes('rel="canonical"'));
  expect(withAddress.filter((file) => !/^[a-z-]+\/index\.html$/.test(file))).toEqual([]);
});
