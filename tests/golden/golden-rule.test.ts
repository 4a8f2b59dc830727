/**
 * The golden rule: after any history of changes, the published folder is byte for byte what a render from scratch
 * would make at that moment. More histories: `HISTORIES=300 SEED=1 npm test -- integration`.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { liveThrough } from './history.ts';
import { operationNames } from './operations.ts';

const histories = Number(process.env['HISTORIES'] ?? 4);
const seed = Number(process.env['SEED'] ?? 20_261_122);
const perHistory = 60_000;

const step = fc.record({
  operation: fc.constantFrom(...operationNames),
  a: fc.nat(1000),
  b: fc.nat(100_000),
  look: fc.boolean(),
});

it(
  `holds for ${histories} random histories (SEED=${seed})`,
  async () => {
    const refusedBy = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 45 }), async (steps) => {
        const { differences, refused } = await liveThrough(steps);
        for (const reason of refused) refusedBy.set(reason, (refusedBy.get(reason) ?? 0) + 1);
        expect(differences).toEqual([]);
        // A history that the newsroom mostly refuses would prove nothing.
        expect(refused.length).toBeLessThan(steps.length / 2);
      }),
      { numRuns: histories, seed, endOnFailure: histories > 20 },
    );
  },
  histories * perHistory,
);
