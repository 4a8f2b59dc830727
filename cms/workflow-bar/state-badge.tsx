'use client';

import { reviewStates } from '../workflow/review-states.ts';
import type { Standing } from './standing.ts';
import { vietnamTime } from './time-words.ts';
import { useStanding } from './use-standing.ts';
import './workflow-bar.css';

/** Where the article stands, who brought it there and when. */
export function StateBadge() {
  const standing = useStanding();
  if (!standing) return null;
  return (
    <span className="state-badge-line">
      <span
        className={`state-badge state-badge--${standing.portal === 'scheduled' ? 'scheduled' : standing.state}`}
      >
        {wordOf(standing)}
      </span>
      <span className="state-badge-line__detail">{detailOf(standing)}</span>
    </span>
  );
}

function wordOf({ state, portal }: Standing): string {
  if (state !== 'published') return reviewStates[state];
  if (portal === 'scheduled') return 'Đã hẹn giờ';
  return portal === 'expired' ? 'Đã tự gỡ' : reviewStates.published;
}

function detailOf(standing: Standing): string {
  const { state, portal, publishedAt, expiresAt, submittedBy, submittedAt, decidedBy, decidedAt } = standing;
  if (portal === 'scheduled' && publishedAt) return `lên Cổng lúc ${vietnamTime(publishedAt)}`;
  if (portal === 'expired' && expiresAt) return `lúc ${vietnamTime(expiresAt)}`;
  if (state === 'submitted' && submittedAt) return `${submittedBy ?? ''} gửi lúc ${vietnamTime(submittedAt)}`;
  if (state !== 'draft' && decidedAt) return `${decidedBy ?? ''} lúc ${vietnamTime(decidedAt)}`;
  return '';
}
