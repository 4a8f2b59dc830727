import { expect, test } from 'vitest';
import { findCrossings, readImports } from './imports.ts';

test('all kinds of imports are seen', () => {
  const source = [
    "import a from './a.ts';",
    "import type { B } from '../data/b.ts';",
    'import {',
    '  c,',
    '  type D,',
    "} from 'node:fs';",
    "export * from './e.ts';",
    "import './style.css?inline';",
    "const f = await import('./f.ts');",
    "const g = 'import';",
  ].join('\n');
  expect(readImports('site/pages/x.ts', source)).toEqual([
    { from: 'site/pages/x.ts', target: 'site/pages/a.ts', isTypeOnly: false },
    { from: 'site/pages/x.ts', target: 'site/data/b.ts', isTypeOnly: true },
    { from: 'site/pages/x.ts', target: 'node:fs', isTypeOnly: false },
    { from: 'site/pages/x.ts', target: 'site/pages/e.ts', isTypeOnly: false },
    { from: 'site/pages/x.ts', target: 'site/pages/style.css', isTypeOnly: false },
    { from: 'site/pages/x.ts', target: 'site/pages/f.ts', isTypeOnly: false },
  ]);
});

test.each([
  ['site/pages/index.astro', 'node:fs', false],
  ['site/pages/index.astro', 'cms/feed/wire.ts', true],
  ['site/publisher/core/plan.ts', 'node:path', false],
  ['site/publisher/core/plan.ts', 'zod', false],
  ['site/publisher/core/plan.ts', 'cms/feed/wire.ts', false],
  ['site/publisher/core/plan.ts', 'site/publisher/infra/files.ts', true],
  ['site/data/reader.ts', 'node:sqlite', true],
  ['cms/feed/head.ts', 'site/data/models.ts', true],
  ['cms/search/needles.ts', 'site/search/search.ts', false],
  ['cms/server.ts', 'bin/entry.ts', false],
  ['site/publisher/infra/feed.ts', 'cms/feed/outbox.ts', false],
])('%s may not import %s', (from, target, isTypeOnly) => {
  expect(findCrossings({ from, target, isTypeOnly })).toHaveLength(1);
});

test.each([
  ['site/pages/index.astro', 'site/data/reader.ts', true],
  ['site/publisher/core/plan.ts', 'site/publisher/core/order.ts', false],
  ['site/publisher/core/plan.ts', 'site/data/time.ts', false],
  ['site/publisher/core/plan.ts', 'site/data/reader.ts', true],
  ['site/publisher/core/plan.ts', 'cms/feed/wire.ts', true],
  ['site/publisher/core/plan.test.ts', 'vitest', false],
  ['site/publisher/infra/feed.ts', 'cms/feed/wire.ts', false],
  ['cms/feed/head.ts', 'payload', false],
  ['cms/search/needles.ts', 'site/search/words.ts', false],
  ['bin/cms.ts', 'cms/server.ts', false],
])('%s may import %s', (from, target, isTypeOnly) => {
  expect(findCrossings({ from, target, isTypeOnly })).toEqual([]);
});
