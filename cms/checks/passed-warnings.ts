import { type Finding, keyOf } from './finding.ts';
import { isRecord } from './stored-values.ts';

/** Keys of the warnings for which somebody has given a reason, as stored with the article. */
export function passedOf(article: unknown): ReadonlySet<string> {
  const review = isRecord(article) && isRecord(article.review) ? article.review : {};
  const passed: unknown = review.passed;
  return new Set(Array.isArray(passed) ? passed.filter((key) => typeof key === 'string') : []);
}

/** Marks the warnings that need no reason again. */
export function markPassed(findings: Finding[], passed: ReadonlySet<string>): Finding[] {
  return findings.map((finding) =>
    finding.level === 'warn' && passed.has(keyOf(finding)) ? { ...finding, passed: true } : finding,
  );
}
