import type { SharedValues } from '../data/reader.ts';

/** Who stands behind the portal, for people who look into its files (humanstxt.org). */
export function writeHumansText(site: SharedValues['site'], siteUrl: string): string {
  const owner = [
    ...new Set([...site.nameLines, site.name]),
    site.address && `Địa chỉ: ${site.address}`,
    site.phone && `Điện thoại: ${site.phone}`,
    site.email && `Thư điện tử: ${site.email}`,
    `Cổng thông tin: ${siteUrl}/`,
  ];
  const parts = [
    section('CHỦ QUẢN', owner),
    section('CHỊU TRÁCH NHIỆM', site.footerLines),
    section('CỔNG THÔNG TIN', [
      'Ngôn ngữ: tiếng Việt',
      'Tiêu chuẩn: HTML, CSS, WCAG 2.2 mức AA, RSS 2.0, Atom, JSON Feed, schema.org',
    ]),
  ];
  return parts.filter(Boolean).join('\n');
}

function section(title: string, lines: (string | null)[]): string {
  const text = lines.filter(Boolean).map((line) => `\t${line}\n`);
  return text.length === 0 ? '' : `/* ${title} */\n${text.join('')}`;
}
