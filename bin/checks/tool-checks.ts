import { runTool } from '../run-tool.ts';
import type { Check } from './check.ts';

const toolCheck = (
  id: string,
  title: string,
  command: readonly [string, ...string[]],
  hint: string | null = null,
): Check => ({
  id,
  title,
  run: async () => {
    const { code, output } = await runTool(command);
    if (code === 0) return [];
    return hint ? [output, hint] : [output];
  },
});

/** The checks that installed tools make. */
export const toolChecks: Check[] = [
  toolCheck(
    'format',
    'Every file is formatted (prettier)',
    ['node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'],
    'To format: node_modules/.bin/prettier --write .',
  ),
  toolCheck('lint', 'No lint (oxlint with types)', ['node_modules/oxlint/bin/oxlint']),
  toolCheck('types', 'Types hold (tsc)', ['node_modules/typescript/bin/tsc', '--noEmit']),
  toolCheck('astro', 'Types hold in pages (astro check)', [
    'node_modules/astro/bin/astro.mjs',
    'check',
    '--minimumSeverity',
    'warning',
  ]),
  toolCheck('unused', 'No unused file, export or package (knip)', ['node_modules/knip/bin/knip.js']),
  toolCheck('generated', 'Generated files are current', ['cms/generate/main.ts', 'check']),
];
