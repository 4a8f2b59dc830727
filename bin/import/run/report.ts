import type { LostAddress } from '../../../cms/import/messages.ts';

/** Something the reader of the report should look at, and where. */
export interface Remark {
  origin: string;
  title: string;
  text: string;
}

/** What an import did, or would do. */
export interface ImportReport {
  portal: string;
  kind: string;
  isDryRun: boolean;
  startedAt: string;
  seconds: number;
  /** Stopped by hand before the end. */
  isStopped: boolean;
  categories: { made: string[]; matched: string[]; known: number };
  articles: { published: number; drafts: number; replaced: number; known: number };
  pictures: { made: number; known: number };
  redirects: number;
  linksSettled: number;
  notTaken: Remark[];
  missingPictures: Remark[];
  leftOut: Remark[];
  lostAddresses: (LostAddress & { origin: string })[];
  notes: Remark[];
}

export function emptyReport(portal: string, kind: string, isDryRun: boolean): ImportReport {
  return {
    portal,
    kind,
    isDryRun,
    startedAt: new Date().toISOString(),
    seconds: 0,
    isStopped: false,
    categories: { made: [], matched: [], known: 0 },
    articles: { published: 0, drafts: 0, replaced: 0, known: 0 },
    pictures: { made: 0, known: 0 },
    redirects: 0,
    linksSettled: 0,
    notTaken: [],
    missingPictures: [],
    leftOut: [],
    lostAddresses: [],
    notes: [],
  };
}

/** The report on the screen. */
export function summarise(report: ImportReport): string[] {
  const { articles, categories, pictures, isDryRun, isStopped } = report;
  const made = articles.published + articles.drafts;
  const rate = report.seconds > 0 ? ` (${(made / report.seconds).toFixed(1)} bài mỗi giây)` : '';
  return [
    isDryRun ? `Chạy thử, không ghi gì: ${report.portal}` : `Nhập từ cổng cũ: ${report.portal}`,
    `  Bài mới: ${made}, gồm ${articles.published} đã xuất bản và ${articles.drafts} bản nháp${rate}`,
    `  Bài đã có từ trước, giữ nguyên: ${articles.known}; ghi đè: ${articles.replaced}`,
    `  Chuyên mục: ${categories.made.length} mới, ${categories.matched.length} ghép vào chuyên mục sẵn có, ${categories.known} đã có`,
    `  Ảnh và tệp: ${pictures.made} mới, ${pictures.known} đã có, ${report.missingPictures.length} thiếu`,
    `  Chuyển hướng từ địa chỉ cũ: ${report.redirects}; không chuyển được: ${report.lostAddresses.length}`,
    `  Liên kết giữa các bài nối lại sau: ${report.linksSettled}`,
    `  Không lấy: ${report.notTaken.length}; có phần không đặt được: ${report.leftOut.length}; lưu ý: ${report.notes.length}`,
    ...(isStopped ? ['  Dừng giữa chừng: chạy lại đúng lệnh này để làm tiếp.'] : []),
  ];
}

/** The report as a page that people work through. */
export function asMarkdown(report: ImportReport): string {
  const remarks = (list: Remark[]) =>
    list.map(({ title, text, origin }) => `${title || '(không tiêu đề)'}: ${text} (${origin})`);
  return [
    `# Báo cáo nhập từ cổng cũ`,
    '',
    summarise(report)
      .map((line) => line.trim())
      .join('\n\n'),
    section('Không lấy, vì sao', remarks(report.notTaken)),
    section('Ảnh và tệp thiếu', remarks(report.missingPictures)),
    section('Phần của bài không đặt được', remarks(report.leftOut)),
    section(
      'Địa chỉ cũ không chuyển hướng được',
      report.lostAddresses.map(({ address, reason, origin }) => `${address}: ${reason} (${origin})`),
    ),
    section('Lưu ý', remarks(report.notes)),
    section('Chuyên mục mới', report.categories.made),
    section('Ghép vào chuyên mục sẵn có', report.categories.matched),
  ].join('\n');
}

function section(title: string, lines: string[]): string {
  if (lines.length === 0) return '';
  return `\n## ${title} (${lines.length})\n\n${lines.map((line) => `- ${line.replaceAll(/\s+/g, ' ')}`).join('\n')}\n`;
}
