import type { AdminViewServerProps } from 'payload';

import { yearOf } from '../collections/campaigns/shift-years.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import { CalendarRow } from './calendar-row.tsx';
import { readPlanned } from './read-planned.ts';
import { yearCalendar, type YearEntry } from './year-calendar.ts';
import './calendar.css';

/** `/admin/lich-chien-dich`: what readers see when, in one year. */
export function CalendarView(view: AdminViewServerProps) {
  return (
    <AdminPage address="/admin/lich-chien-dich" view={view}>
      <Year view={view} />
    </AdminPage>
  );
}

/** Rendered, and so read, only for whom the page around it lets in. */
async function Year({ view }: { view: AdminViewServerProps }) {
  const now = Date.now();
  const year = chosenYear(view.searchParams?.['nam'], yearOf(now));
  const calendar = yearCalendar(await readPlanned(view.initPageResult.req), year, now);
  return (
    <>
      <YearHeading year={year} />
      <Group title="Chiến dịch" kind="campaign" today={calendar.today} entries={calendar.entries} />
      <Group title="Banner" kind="banner" today={calendar.today} entries={calendar.entries} />
      <Group title="Thông báo nổi" kind="announcement" today={calendar.today} entries={calendar.entries} />
    </>
  );
}

function chosenYear(wanted: unknown, thisYear: number): number {
  const year = Number(wanted);
  return Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : thisYear;
}

function YearHeading({ year }: { year: number }) {
  return (
    <header className="calendar-head">
      <h1>Lịch chiến dịch năm {year}</h1>
      <nav aria-label="Chọn năm">
        <a href={`?nam=${year - 1}`}>← Năm {year - 1}</a>
        <a href={`?nam=${year + 1}`}>Năm {year + 1} →</a>
        <a href="/admin/collections/campaigns/create">Thêm chiến dịch</a>
        <a href="/admin/collections/banners/create">Thêm banner</a>
        <a href="/admin/collections/announcements/create">Thêm thông báo nổi</a>
      </nav>
    </header>
  );
}

interface GroupProps {
  title: string;
  kind: YearEntry['kind'];
  entries: YearEntry[];
  today: number | null;
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

function Group({ title, kind, entries, today }: GroupProps) {
  const shown = entries.filter((entry) => entry.kind === kind);
  return (
    <section className="calendar">
      <h2>{title}</h2>
      {shown.length === 0 ? (
        <p>Năm này chưa có mục nào.</p>
      ) : (
        <>
          <ol className="calendar__months" aria-hidden="true">
            {months.map((month) => (
              <li key={month}>Th{month}</li>
            ))}
          </ol>
          <ul className="calendar__rows">
            {shown.map((entry) => (
              <CalendarRow key={entry.id} entry={entry} today={today} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
