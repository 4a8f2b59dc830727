/** What foreign text and addresses must go through before they stand in a page. */

const safeSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address if a reader may safely follow it, else null. Relative addresses stay on the portal. */
export function safeHref(address: string): string | null {
  const trimmed = address.trim();
  // Browsers read a backslash as a slash: two of them lead elsewhere.
  if (/^[/#?]/.test(trimmed)) return /^\/[/\\]/.test(trimmed) ? null : trimmed;
  try {
    return safeSchemes.has(new URL(trimmed).protocol) ? trimmed : null;
  } catch {
    return null;
  }
}

/** Text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
