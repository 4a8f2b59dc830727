import './calendar-nav-link.css';

/** The calendar's place in the admin's menu. */
export function CalendarNavLink() {
  return (
    <a className="nav__link calendar-nav-link" href="/admin/lich-chien-dich">
      Lịch chiến dịch
    </a>
  );
}
