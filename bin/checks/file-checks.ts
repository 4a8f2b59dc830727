import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findMissingPackages, readLockFile } from '../lock-file/missing-platforms.ts';
import { repositoryRoot } from '../repository.ts';
import type { Check } from './check.ts';
import { findCrossings, readImports } from './imports.ts';
import { readRelativeLinks } from './markdown-links.ts';
import { listRepositoryFiles } from './repository-files.ts';

const code = ['.ts', '.tsx', '.mts', '.mjs', '.js', '.astro'];
const prose = [
  '.md',
  '.mdx',
  '.yaml',
  '.yml',
  '.json',
  '.css',
  '.html',
  '.svg',
  '.txt',
  '.conf',
  'Caddyfile',
];

// Their links and pictures are names that the demonstration newsroom gives a meaning.
const demoArticles = 'content/demo/articles/';

/** A check of files one by one. */
function fileCheck(
  id: string,
  title: string,
  extensions: readonly string[],
  problemsOf: (file: string, content: string) => string[],
): Check {
  return {
    id,
    title,
    run: async () => {
      const problems: string[] = [];
      for (const file of await listRepositoryFiles(extensions)) {
        problems.push(...problemsOf(file, await readFile(join(repositoryRoot, file), 'utf8')));
      }
      return problems;
    },
  };
}

/** The checks that this repository makes of its own files. */
export const fileChecks: Check[] = [
  fileCheck('imports', 'Folders import in the agreed directions only', code, (file, content) =>
    readImports(file, content).flatMap(findCrossings),
  ),
  fileCheck('links', 'Relative links in Markdown lead somewhere', ['.md'], (file, content) =>
    readRelativeLinks(file, content)
      .filter((target) => !file.startsWith(demoArticles) && !existsSync(join(repositoryRoot, target)))
      .map((target) => `${file} links to ${target}, which does not exist`),
  ),
  fileCheck('nfc', 'All text is NFC', [...code, ...prose], (file, content) =>
    content === content.normalize('NFC')
      ? []
      : [`${file} holds text that is not NFC; write such text with escapes, or save it as NFC`],
  ),
  fileCheck(
    'lock-file',
    'The lock file knows every system’s packages',
    ['package-lock.json'],
    (file, content) =>
      findMissingPackages(readLockFile(content)).map(
        ({ name, version }) => `${file} lacks ${name} ${version}; run: node bin/complete-lock-file.ts`,
      ),
  ),
];
