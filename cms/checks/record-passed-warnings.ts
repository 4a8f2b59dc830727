import type { CollectionAfterChangeHook, RequestContext } from 'payload';

import { toId } from '../feed/snapshots/values.ts';
import { recordInTrail } from '../trail/record-in-trail.ts';
import type { Finding } from './finding.ts';

/** Warnings that a save passes, on their way to the trail. */
interface PassedNow {
  warnings: Finding[];
  reason: string;
}

/** Several articles may be saved at once with one request. */
const keyOf = (id: string | null) => `checks:passed:${id ?? 'new'}`;

export function rememberPassed(context: RequestContext, id: string | null, passed: PassedNow): void {
  context[keyOf(id)] = passed;
}

/** Tells the trail which warnings were passed and why, in the transaction of the save. */
export const recordPassedWarnings: CollectionAfterChangeHook = async ({ doc, operation, req, context }) => {
  const key = keyOf(operation === 'create' ? null : String(doc.id));
  const passed = context[key] as PassedNow | undefined;
  delete context[key];
  if (!passed) return doc;
  await recordInTrail(req, {
    action: 'pass-warnings',
    collection: 'articles',
    document: String(doc.id),
    title: doc.title ?? '',
    note: noteOf(passed),
    owner: toId(doc.createdBy),
  });
  return doc;
};

/** Codes and the reason; the messages may quote what should not be kept for good. */
function noteOf({ warnings, reason }: PassedNow): string {
  const codes = [...new Set(warnings.map(({ code }) => code))].join(', ');
  return reason === '' ? codes : `${codes}: ${reason}`;
}
