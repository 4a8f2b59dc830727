/** The declarations of a `style` attribute, names and values in lower case; `mso-*` included. */
export type InlineStyle = ReadonlyMap<string, string>;

export function readInlineStyle(attribute: string | undefined): InlineStyle {
  const style = new Map<string, string>();
  for (const declaration of (attribute ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 1) continue;
    const value = declaration.slice(colon + 1).replace(/!\s*important/i, '');
    style.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return style;
}

/** Whether an element with this style is not seen by a reader. */
export function isHidden(style: InlineStyle): boolean {
  return (
    style.get('display') === 'none' || style.get('visibility') === 'hidden' || style.get('mso-hide') === 'all'
  );
}

/** Whether line ends within an element with this style are seen. */
export function keepsLineEnds(style: InlineStyle): boolean | null {
  const value = style.get('white-space') ?? style.get('white-space-collapse');
  return value === undefined || value === 'inherit' ? null : /^(pre|preserve|break-spaces)/.test(value);
}
