import type { Block, Inline, ItemBlock } from './blocks.ts';
import { readInlineStyle } from './inline-style.ts';
import { textFormats } from './text-format.ts';
import { attribute, findWithin, textWithin, type Context, type HtmlElement, type Source } from './source.ts';

/** An item's own text, then what it holds besides: nested items stay items, pictures and tables part the list. */
export function itemBlocks(item: Omit<ItemBlock, 'kind' | 'inlines'>, inner: Block[]): Block[] {
  const other = inner.findIndex((block) => !('inlines' in block) || block.kind === 'item');
  const own = other === -1 ? inner : inner.slice(0, other);
  const inlines = joinedLines(own);
  const rest = other === -1 ? [] : inner.slice(other);
  return inlines.length > 0 ? [{ kind: 'item', ...item, inlines }, ...rest] : rest;
}

/** The texts of several blocks as lines of one; headings keep their weight. */
export function joinedLines(blocks: Block[]): Inline[] {
  return blocks.flatMap((block, index) => {
    if (!('inlines' in block)) return [];
    const inlines = block.kind === 'heading' ? block.inlines.map(inBold) : block.inlines;
    return index === 0 ? inlines : [{ kind: 'break' as const }, ...inlines];
  });
}

export const inBold = (inline: Inline): Inline =>
  inline.kind === 'text' ? { ...inline, format: inline.format | textFormats.bold } : inline;

export const withoutBold = (inline: Inline): Inline =>
  inline.kind === 'text' ? { ...inline, format: inline.format & ~textFormats.bold } : inline;

/** An item's level: Word on the web writes every item as a list of its own and its level as an attribute. */
export function levelOfItem(element: HtmlElement, context: Context): number {
  const said = Number(attribute(element, 'data-aria-level') ?? attribute(element, 'aria-level') ?? 0);
  const level = Math.max(context.listLevel, 0, Number.isInteger(said) ? said - 1 : 0);
  return Math.min(level, 8);
}

/** What a paragraph of Word says of the list that it is an item of; null if it is none. */
export function wordListItem(
  element: HtmlElement,
  source: Source,
): Omit<ItemBlock, 'kind' | 'inlines'> | null {
  const said = /^(l\d+) level(\d+) (lfo\d+)/.exec(
    readInlineStyle(attribute(element, 'style')).get('mso-list') ?? '',
  );
  const isListParagraph = /\bMsoListParagraph/.test(attribute(element, 'class') ?? '');
  const marker = findWithin(element, isListMarker);
  if (!said && !(isListParagraph && marker)) return null;
  const level = Math.min(Number(said?.[2] ?? 1) - 1, 8);
  const list = said ? `${said[1]} ${said[3]}` : 'word';
  const label = marker ? textWithin(marker).replaceAll(/\s/g, '') : '';
  const ordered = /^\(?(?:[\d.]+|[a-zđ]{1,4}|[ivxlc]+)[.)]/iu.test(label) || /^\d+$/.test(label);
  return { level, ordered, list, number: wordNumber(label, `${list} ${level}`, source) };
}

function wordNumber(label: string, key: string, source: Source): number {
  const written = /(\d{1,6})\D*$/.exec(label)?.[1];
  const number = written === undefined ? (source.wordNumbers.get(key) ?? 0) + 1 : Number(written);
  source.wordNumbers.set(key, number);
  return number;
}

/** Whether an element is the bullet or number that Word writes out before an item. */
export function isListMarker(element: HtmlElement): boolean {
  return readInlineStyle(attribute(element, 'style')).get('mso-list') === 'ignore';
}
