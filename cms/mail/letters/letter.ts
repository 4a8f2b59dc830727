/** What a mail says, before it is laid out. */
export interface Letter {
  subject: string;
  greeting: string;
  /** Paragraphs of plain text. */
  paragraphs: readonly string[];
  /** What somebody wrote, set off from our own words. */
  quotation?: string;
  action: { label: string; url: string };
  /** Said in small type beneath. */
  note?: string;
}

/** A letter as plain text. */
export function asText({ greeting, paragraphs, quotation, action, note }: Letter): string {
  const quoted = quotation ? [quotation.replaceAll(/^/gm, '> ')] : [];
  return [
    `${greeting},`,
    ...paragraphs,
    ...quoted,
    `${action.label}:\n${action.url}`,
    ...(note ? [note] : []),
    '-- \nTòa soạn',
  ].join('\n\n');
}

/** A letter as HTML that every mail program shows: no pictures, no style sheet, one column. */
export function asHtml({ greeting, paragraphs, quotation, action, note }: Letter): string {
  const quoted = quotation
    ? `<blockquote style="margin:0 0 1em;padding:.5em 1em;border-left:4px solid #b3261e;background:#f6f3f2">${withBreaks(quotation)}</blockquote>`
    : '';
  const parts = [
    ...[`${greeting},`, ...paragraphs].map((text) => `<p style="margin:0 0 1em">${withBreaks(text)}</p>`),
    quoted,
    `<p style="margin:1.5em 0"><a href="${escapeHtml(action.url)}" style="display:inline-block;padding:12px 20px;background:#b3261e;color:#ffffff;text-decoration:none;border-radius:4px">${escapeHtml(action.label)}</a></p>`,
    `<p style="margin:0 0 1em;font-size:14px;color:#555555">Nếu nút trên không bấm được, hãy chép địa chỉ này vào trình duyệt:<br>${escapeHtml(action.url)}</p>`,
    note ? `<p style="margin:0;font-size:14px;color:#555555">${withBreaks(note)}</p>` : '',
  ];
  return `<!doctype html><html lang="vi"><body style="margin:0;padding:16px;font:16px/1.5 Arial,sans-serif;color:#1c1b1b"><div style="max-width:36em">${parts.join('')}</div></body></html>`;
}

const withBreaks = (text: string) => escapeHtml(text).replaceAll('\n', '<br>');

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
