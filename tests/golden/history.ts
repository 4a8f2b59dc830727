import { APIError } from 'payload';
import { startTestCms } from '../support/cms.ts';
import { openTestPortal } from '../support/test-portal.ts';
import type { Difference } from '../../site/publisher/scratch/compare-folders.ts';
import { fillNewsroom, type Clock } from './newsroom.ts';
import { operations, type OperationName } from './operations.ts';

export interface Step {
  operation: OperationName;
  a: number;
  b: number;
  /** Whether the publisher looks at the feed after this step, or only later, when more has happened. */
  look: boolean;
}

export interface HistoryOutcome {
  differences: Difference[];
  /** Steps that the newsroom refused, with its reason. */
  refused: string[];
}

/** Articles that a newsroom has before its history begins: enough for archive pages of a parent category. */
const articlesBefore = 46;

/** Lives through a history in a newsroom of its own, and holds the portal against a render from scratch at the end. */
export async function liveThrough(steps: Step[]): Promise<HistoryOutcome> {
  const clock: Clock = { time: Date.UTC(2026, 3, 28, 15), now: () => clock.time };
  const cms = await startTestCms({ clock });
  const room = await fillNewsroom(cms.payload, clock, articlesBefore);
  const portal = await openTestPortal(cms, clock);
  const refused: string[] = [];
  try {
    for (const step of steps) {
      try {
        await operations[step.operation](room, step.a, step.b);
      } catch (error) {
        // The newsroom may refuse (a slug in use, a category with articles): nothing must have changed then.
        if (!(error instanceof APIError)) throw error;
        refused.push(`${step.operation}: ${error.message}`);
      }
      if (step.look) await portal.follow();
    }
    await portal.follow();
    return { differences: await portal.differences(), refused };
  } finally {
    await portal.close();
    await cms.stop();
  }
}
