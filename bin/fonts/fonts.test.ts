import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../repository.ts';
import { fontStyle } from './font-style.ts';

const style = readFileSync(join(repositoryRoot, 'site/styles/fonts.css'), 'utf8');
const files = [...style.matchAll(/url\('\/assets\/([^']+)'\)/g)].map(([, file = '']) => file);

test('the committed style sheet is what the program writes for the committed files', () => {
  const [regular = '', bold = ''] = files;
  expect(style).toBe(
    fontStyle([
      { weight: 400, file: regular },
      { weight: 700, file: bold },
    ]),
  );
});

test('two fonts, together at most 50 kB', () => {
  const sizes = files.map((file) => statSync(join(repositoryRoot, 'public/assets', file)).size);
  expect(sizes).toHaveLength(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(50_000);
});
