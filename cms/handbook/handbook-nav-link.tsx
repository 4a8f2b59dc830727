import '../calendar/calendar-nav-link.css';

/** The handbook's place in the admin's menu. */
export function HandbookNavLink() {
  return (
    <a className="nav__link calendar-nav-link" href="/admin/so-tay">
      Sổ tay
    </a>
  );
}
