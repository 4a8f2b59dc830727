import type { CollectionBeforeChangeHook } from 'payload';

import { roleOf } from '../access/role-of.ts';
import { isImporting } from '../import/import-context.ts';
import { toCheckedArticle } from './checked-article.ts';
import type { ChecksOptions } from './checks-endpoint.ts';
import { findFaults } from './find-faults.ts';
import { keyOf } from './finding.ts';
import { gatherContext } from './gather-context.ts';
import { markPassed, passedOf } from './passed-warnings.ts';
import { rememberPassed } from './record-passed-warnings.ts';
import { asksForReason, refusal } from './refusal.ts';
import { isRecord, textOf } from './stored-values.ts';

/**
 * Lets an article be published, or stay so, only without what stops; an editor passes warnings with a reason,
 * administrators and the code itself without one. What an old portal's import brings is not judged.
 */
export function refuseFaultyPublication({ clock, siteUrl }: ChecksOptions): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, operation, req, context }) => {
    const before = passedOf(originalDoc);
    const isJudged = data._status === 'published' && !data.deletedAt && !isImporting(req);
    if (!isJudged) return withPassed(data, before);
    const article = toCheckedArticle(data);
    const facts = await gatherContext(article, { now: clock.now(), siteUrl }, req);
    const findings = markPassed(findFaults(article, facts), before);
    const warnings = findings.filter(asksForReason);
    const role = roleOf(req);
    const reason = reasonOf(data);
    const isStopped = findings.some(({ level }) => level === 'stop');
    if (isStopped || (role === 'editor' && warnings.length > 0 && reason === ''))
      throw refusal(findings, isStopped);
    if (warnings.length === 0 || role === null) return withPassed(data, before);
    rememberPassed(context, operation === 'create' ? null : String(originalDoc.id), { warnings, reason });
    return withPassed(data, new Set([...before, ...warnings.map(keyOf)]));
  };
}

function withPassed(data: Record<string, unknown>, passed: ReadonlySet<string>): Record<string, unknown> {
  return { ...data, review: { ...reviewOf(data), passed: passed.size === 0 ? null : [...passed] } };
}

function reviewOf(data: Record<string, unknown>): Record<string, unknown> {
  return isRecord(data.review) ? data.review : {};
}

function reasonOf(data: Record<string, unknown>): string {
  return textOf(reviewOf(data).passReason);
}
