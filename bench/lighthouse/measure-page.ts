import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

const categoryNames = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const lighthouseResult = z.object({
  lighthouseVersion: z.string(),
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.enum(categoryNames),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: z.number().nullable(), numericValue: z.number().optional() }),
  ),
});

/** What Lighthouse says of one visit to one page. Scores from 0 to 100, times in milliseconds. */
export interface Measured {
  lighthouse: string;
  scores: Record<(typeof categoryNames)[number], number>;
  lcp: number;
  fcp: number;
  tbt: number;
  cls: number;
  speedIndex: number;
  /** Audits that cost points. */
  faults: string[];
}

export interface Tools {
  /** Lighthouse's program. */
  lighthouse: string;
  chromium: { executablePath: string; env: Record<string, string> | undefined };
}

/** Visits a page once as a phone on a simulated slow 4G (Lighthouse's own settings), with a browser of its own. */
export async function measurePage({ lighthouse, chromium }: Tools, address: string): Promise<Measured> {
  const args = [
    lighthouse,
    address,
    '--quiet',
    '--output=json',
    `--only-categories=${categoryNames.join(',')}`,
    '--form-factor=mobile',
    '--throttling-method=simulate',
    '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage --disable-background-networking',
  ];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...chromium.env, CHROME_PATH: chromium.executablePath },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`Lighthouse failed: ${Buffer.concat(errors).toString()}`);
  return summarise(lighthouseResult.parse(JSON.parse(Buffer.concat(output).toString('utf8'))));
}

function summarise(result: z.infer<typeof lighthouseResult>): Measured {
  if (result.runtimeError) throw new Error(`Lighthouse: ${result.runtimeError.message}`);
  const value = (audit: string) => result.audits[audit]?.numericValue ?? Number.NaN;
  const score = (name: (typeof categoryNames)[number]) =>
    Math.round((result.categories[name]?.score ?? 0) * 100);
  return {
    lighthouse: result.lighthouseVersion,
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    lcp: value('largest-contentful-paint'),
    fcp: value('first-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    speedIndex: value('speed-index'),
    faults: faultsOf(result),
  };
}

function faultsOf({ categories, audits }: z.infer<typeof lighthouseResult>): string[] {
  return Object.entries(categories).flatMap(([category, { auditRefs }]) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      const isPerfect = !audit || audit.score === null || audit.score === 1;
      return weight === 0 || isPerfect ? [] : [`${category}: ${audit.title} (${audit.score})`];
    }),
  );
}
