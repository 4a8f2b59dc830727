import type { Byline } from '../data/models.ts';

/**
 * @example `Vi Văn Nghĩa – Chủ tịch LĐLĐ tỉnh`
 * @example `CTV Xuân Thùy – LĐLĐ thành phố`
 */
export function formatByline({ name, role, unit, isContributor }: Byline): string {
  const who = isContributor ? `CTV ${name}` : name;
  const where = [role, unit].filter(Boolean).join(' ');
  return where ? `${who} – ${where}` : who;
}
