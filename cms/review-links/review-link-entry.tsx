'use client';

import { Button } from '@payloadcms/ui';

/** A link as the API lists it. */
export interface ListedLink {
  id: string;
  createdAt: string;
  expiresAt: string;
  revokedAt?: string | null;
  openings?: { id?: string | null; at: string; from?: string | null; device?: string | null }[] | null;
}

const time = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
const show = (instant: string) => time.format(new Date(instant));

/** One link that was sent: until when it holds, who has opened it, and the way to take it back. */
export function ReviewLinkEntry({ link, onRevoke }: { link: ListedLink; onRevoke: () => void }) {
  const openings = link.openings ?? [];
  const isOpen = !link.revokedAt && Date.parse(link.expiresAt) > Date.now();
  return (
    <li className={isOpen ? 'review-link' : 'review-link review-link--closed'}>
      <p className="review-link__state">
        Tạo lúc {show(link.createdAt)} – {stateOf(link)}
      </p>
      {openings.length === 0 ? (
        <p>Chưa ai mở.</p>
      ) : (
        <details>
          <summary>Đã mở {openings.length} lần</summary>
          <ul>
            {openings.map((opening) => (
              <li key={opening.id ?? opening.at}>
                {[show(opening.at), opening.device, opening.from].filter(Boolean).join(', ')}
              </li>
            ))}
          </ul>
        </details>
      )}
      {isOpen && (
        <Button buttonStyle="secondary" size="medium" onClick={onRevoke}>
          Thu hồi
        </Button>
      )}
    </li>
  );
}

function stateOf({ revokedAt, expiresAt }: ListedLink): string {
  if (revokedAt) return `đã thu hồi lúc ${show(revokedAt)}`;
  return Date.parse(expiresAt) > Date.now() ? `còn hạn đến ${show(expiresAt)}` : 'đã hết hạn';
}
