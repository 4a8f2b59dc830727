import type { InlineStyle } from './inline-style.ts';

/** Lexical's bits for the formats that the editor offers. */
export const textFormats = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  subscript: 32,
  superscript: 64,
};

const { bold, italic, strikethrough, underline, subscript, superscript } = textFormats;

const formatOfTag: Record<string, number> = {
  b: bold,
  strong: bold,
  dt: bold,
  i: italic,
  em: italic,
  cite: italic,
  dfn: italic,
  u: underline,
  ins: underline,
  s: strikethrough,
  strike: strikethrough,
  del: strikethrough,
  sub: subscript,
  sup: superscript,
};

/** The format within an element: what it inherits, what its tag says, what its style says, in this order. */
export function formatWithin(inherited: number, tag: string, style: InlineStyle): number {
  let format = inherited | (formatOfTag[tag] ?? 0);
  format = override(format, bold, isBold(style.get('font-weight')));
  format = override(format, italic, isItalic(style.get('font-style')));
  const decoration = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  if (decoration.includes('underline')) format |= underline;
  if (decoration.includes('line-through')) format |= strikethrough;
  return verticalAlign(format, style.get('vertical-align'));
}

function override(format: number, bit: number, wanted: boolean | null): number {
  if (wanted === null) return format;
  return wanted ? format | bit : format & ~bit;
}

function isBold(weight: string | undefined): boolean | null {
  if (weight === undefined || weight === 'inherit') return null;
  return weight.startsWith('bold') || Number(weight) >= 600;
}

function isItalic(style: string | undefined): boolean | null {
  if (style === undefined || style === 'inherit') return null;
  return style.startsWith('italic') || style.startsWith('oblique');
}

function verticalAlign(format: number, align: string | undefined): number {
  const rest = format & ~(subscript | superscript);
  if (align === 'super') return rest | superscript;
  if (align === 'sub') return rest | subscript;
  return align === 'baseline' ? rest : format;
}
