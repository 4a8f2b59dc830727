'use client';

import { vietnamTime } from './time-words.ts';
import { useStanding } from './use-standing.ts';
import './workflow-bar.css';

/** Above the text: why the article came back, or why it cannot be changed now. */
export function WorkflowNotice() {
  const standing = useStanding();
  if (!standing) return null;
  const { state, note, decidedBy, decidedAt, steps, expiresAt, portal } = standing;
  if (state === 'returned' && note) {
    return (
      <aside className="workflow-notice workflow-notice--returned">
        <strong>
          {decidedBy ?? 'Biên tập viên'} trả lại bài{decidedAt ? ` lúc ${vietnamTime(decidedAt)}` : ''}:
        </strong>
        <p>{note}</p>
        <span>Sửa xong, bấm “Gửi duyệt” để gửi lại.</span>
      </aside>
    );
  }
  if (state === 'submitted' && !steps.includes('edit')) {
    return (
      <aside className="workflow-notice">
        <strong>Bài đang chờ biên tập viên duyệt.</strong>
        <span>Muốn sửa tiếp, bấm “Rút lại”.</span>
      </aside>
    );
  }
  if (expiresAt && (portal === 'live' || portal === 'scheduled')) {
    return (
      <aside className="workflow-notice">
        <strong>Bài tự gỡ khỏi Cổng lúc {vietnamTime(expiresAt)}.</strong>
      </aside>
    );
  }
  return null;
}
