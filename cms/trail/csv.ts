/** A byte order mark: without it, Excel reads Vietnamese letters as something else. */
export const byteOrderMark = '\uFEFF';

/** A line of a CSV file (RFC 4180). */
export function csvLine(values: readonly (string | number | null | undefined)[]): string {
  return `${values.map((value) => csvField(String(value ?? ''))).join(',')}\r\n`;
}

/** What a spreadsheet would take for a formula becomes plain text. */
function csvField(value: string): string {
  const harmless = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
