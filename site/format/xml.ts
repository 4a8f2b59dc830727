const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Without the characters that XML 1.0 knows no way to write (control characters, noncharacters). */
export function dropUnwritable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu, '');
}

/** Text for the inside of an XML element or attribute. */
export function escapeXml(text: string): string {
  return dropUnwritable(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
