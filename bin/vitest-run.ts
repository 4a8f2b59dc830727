import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { runTool } from './run-tool.ts';

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** How many tests of one of vitest's projects passed and failed; a file that cannot be run counts as one failure. */
export async function runVitest(project: string): Promise<{ passed: number; failed: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'vitest-'));
  const file = join(folder, 'report.json');
  try {
    const { code } = await runTool(
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        `--project=${project}`,
        '--passWithNoTests',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      { output: 'show' },
    );
    return count(report.parse(JSON.parse(await readFile(file, 'utf8'))), code);
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function count(
  { numPassedTests, numFailedTests, testResults }: z.infer<typeof report>,
  code: number,
): { passed: number; failed: number } {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = numFailedTests + broken.length;
  // Errors outside all tests show only in the exit code.
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
