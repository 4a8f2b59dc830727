export interface Dateline {
  dateline: string;
  /** The text without the prefix. */
  rest: string;
  sure: boolean;
}

const site = /^\(?\s*((?:[\p{L}\d-]+\.)+\p{L}{2,})\s*\)?\s*[-–—:]\s*/iu;
const inBrackets = /^\(\s*([\p{Lu}][^()]{1,40})\s*\)\s*[-–—:]?\s*/u;
const capitals = /^((?:\p{Lu}[\p{Lu}\d&./]{1,11})(?:\s+\p{Lu}[\p{Lu}\d&./]{1,11}){0,3})\s+[-–—]\s*/u;
const place = /^(\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){0,3})(?:\s+[-–—]|,)\s+/u;

/** How leads begin; a name before a dash is a place only when one of these follows. */
const leadBegins =
  /^(?:(?:sáng|chiều|tối|trưa|ngày|vừa|sau|trong|nhân|thực|từ|chào|hướng|thiết|theo|mới|đến|tại|với|nhằm|để|đầu|cuối|hôm|những)\s)/iu;

/** Takes the agency's prefix or the place off a lead: `LCĐT - …`, `(lamgiang.gov.vn) – …`, `Lam Giang - Sáng …`. */
export function splitDateline(text: string): Dateline | null {
  for (const pattern of [site, inBrackets, capitals]) {
    const [prefix, dateline] = pattern.exec(text) ?? [];
    const rest = prefix === undefined ? '' : text.slice(prefix.length);
    if (dateline && rest && /^["“'(]?[\p{Lu}\d]/u.test(rest)) return { dateline, rest, sure: true };
  }
  const [prefix, dateline] = place.exec(text) ?? [];
  const rest = prefix === undefined ? '' : text.slice(prefix.length);
  if (!dateline || !/^\p{Lu}/u.test(rest) || !leadBegins.test(rest)) return null;
  return { dateline, rest, sure: false };
}
