import { styleText } from 'node:util';
import { ensureBuilt } from './build/ensure-built.ts';
import type { Check } from './checks/check.ts';
import { fileChecks } from './checks/file-checks.ts';
import { toolChecks } from './checks/tool-checks.ts';
import { CommandError, runCommand } from './entry.ts';
import { runVitest } from './vitest-run.ts';

interface Outcome {
  passed: number;
  failed: number;
  /** What is still to be shown. */
  lines?: string[];
}

interface Step {
  id: string;
  title: string;
  run(): Promise<Outcome>;
}

const asStep = ({ id, title, run }: Check): Step => ({
  id,
  title,
  run: async () => {
    const lines = await run();
    return lines.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, lines };
  },
});

const buildCheck: Check = {
  id: 'build',
  title: 'The code builds (Next.js, Astro)',
  run: async () => {
    try {
      await ensureBuilt({ report: console.log });
      return [];
    } catch (error) {
      if (error instanceof CommandError) return [error.message];
      throw error;
    }
  },
};

const steps: Step[] = [
  ...[...toolChecks, ...fileChecks, buildCheck].map(asStep),
  { id: 'unit', title: 'Unit tests', run: () => runVitest('unit') },
  { id: 'integration', title: 'Integration tests', run: () => runVitest('integration') },
  { id: 'browser', title: 'Tests in a real browser', run: () => runVitest('browser') },
  { id: 'portal', title: "Readers' pages in a real browser", run: () => runVitest('portal') },
];

/** Checks that take long and leave a core idle: begun with the first step, told of in their turn. */
const begunAtOnce = ['astro'];

await runCommand(async () => {
  const total = { passed: 0, failed: 0 };
  const failedTitles: string[] = [];
  const chosen = chooseSteps(process.argv.slice(2));
  const begun = new Map(
    chosen.filter(({ id }) => begunAtOnce.includes(id)).map((step) => [step, begin(step)]),
  );
  for (const step of chosen) {
    const { title } = step;
    console.log(styleText('bold', `\n── ${title}`));
    const { passed, failed, lines = [], seconds } = await (begun.get(step) ?? begin(step));
    for (const line of lines) console.log(line);
    console.log(failed === 0 ? `   passed in ${seconds} s` : `   FAILED after ${seconds} s`);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failedTitles.push(title);
  }
  console.log(failedTitles.length > 0 ? `\nFailed: ${failedTitles.join('; ')}` : '');
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
});

/** Runs a step, and says for how many seconds. */
function begin({ run }: Step): Promise<Outcome & { seconds: string }> {
  const startedAt = performance.now();
  const ended = run().then((outcome) => ({
    ...outcome,
    seconds: ((performance.now() - startedAt) / 1000).toFixed(1),
  }));
  // Whoever waits for it hears of an error, in the step's turn.
  ended.catch(() => undefined);
  return ended;
}

/** All steps, or those whose names were given. */
function chooseSteps(ids: string[]): Step[] {
  const known = steps.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown) throw new CommandError(`There is no step "${unknown}". Steps: ${known.join(', ')}`, 2);
  return ids.length === 0 ? steps : steps.filter(({ id }) => ids.includes(id));
}
