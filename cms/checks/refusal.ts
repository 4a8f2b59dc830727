import { APIError } from 'payload';

import type { Finding } from './finding.ts';

/** Whether an editor must say why it does not matter. */
export function asksForReason({ level, passed, mended }: Finding): boolean {
  return level === 'warn' && !passed && !mended;
}

/** In the form that the admin shows at the fields in question, with the findings beside it. */
export function refusal(findings: Finding[], isStopped: boolean): APIError {
  const decisive = findings.filter((finding) =>
    isStopped ? finding.level === 'stop' : asksForReason(finding),
  );
  const what = decisive.map(({ message }) => message).join(' ');
  const message = isStopped
    ? `Chưa xuất bản được. ${what}`
    : `Chưa xuất bản được: hãy sửa, hoặc ghi lý do bỏ qua nhắc nhở. ${what}`;
  const errors = decisive.map((finding) => ({
    path: finding.field,
    message: `${finding.message} ${finding.advice}`,
  }));
  return new APIError(message, 400, { findings, errors }, true);
}
