import type { YearEntry } from './year-calendar.ts';

const phases = { draft: 'Bản nháp', later: 'Sắp tới', now: 'Đang chạy', past: 'Đã qua' };
const placements = { hero: 'đầu trang', sidebar: 'cột bên' };

const day = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

const collections = { campaign: 'campaigns', banner: 'banners', announcement: 'announcements' };

/** One campaign, banner or announcement: its name leads to its form, its bar stands where it is shown in the year. */
export function CalendarRow({ entry, today }: { entry: YearEntry; today: number | null }) {
  const { id, kind, title, phase, overlaps, from, to } = entry;
  return (
    <li className={`calendar-row calendar-row--${phase}`}>
      <div className="calendar-row__text">
        <a href={`/admin/collections/${collections[kind]}/${id}`}>{title}</a>
        <p>
          <span className="calendar-row__phase">{phases[phase]}</span> {windowOf(entry)}
          {belongsTo(entry)}
        </p>
        {overlaps.length > 0 && (
          <p className="calendar-row__overlap">Trùng ngày với: {overlaps.join('; ')}</p>
        )}
      </div>
      <svg className="calendar-row__bar" viewBox="0 0 1200 30" preserveAspectRatio="none" aria-hidden="true">
        {Array.from({ length: 11 }, (_, month) => (
          <rect key={month} className="calendar-row__month" x={(month + 1) * 100} width="1" height="30" />
        ))}
        <rect
          className="calendar-row__span"
          x={from * 1200}
          y="5"
          width={Math.max(6, (to - from) * 1200)}
          height="20"
          rx="4"
        />
        {today !== null && (
          <rect className="calendar-row__today" x={today * 1200 - 1} width="3" height="30" />
        )}
      </svg>
    </li>
  );
}

function windowOf({ startsAt, endsAt }: YearEntry): string {
  // The end does not belong to the window: what ends at midnight has its last day before.
  const last = endsAt === null ? null : day.format(endsAt - 1);
  if (startsAt === null) return last === null ? 'hiện mãi' : `đến hết ${last}`;
  return last === null ? `từ ${day.format(startsAt)}` : `${day.format(startsAt)} – ${last}`;
}

function belongsTo({ placement, campaign }: YearEntry): string {
  const parts = [placement && placements[placement], campaign && `thuộc “${campaign}”`].filter(Boolean);
  return parts.length > 0 ? `, ${parts.join(', ')}` : '';
}
