import type { Block, Inline, Link } from './blocks.ts';
import { inlineText } from './blocks.ts';
import { cleanLine } from './clean-text.ts';
import { isHidden, keepsLineEnds, readInlineStyle, type InlineStyle } from './inline-style.ts';
import { linkAddress } from './link-addresses.ts';
import { readEmbedded } from './read-embedded.ts';
import {
  isListMarker,
  itemBlocks,
  joinedLines,
  levelOfItem,
  withoutBold,
  wordListItem,
} from './read-list.ts';
import { readPicture, withCaption, isCaption } from './read-picture.ts';
import { readTable } from './read-table.ts';
import {
  Reading,
  attribute,
  isElement,
  leaveOut,
  textWithin,
  type Context,
  type HtmlElement,
  type HtmlNode,
  type Source,
} from './source.ts';
import { formatWithin, textFormats } from './text-format.ts';

/** Below this depth only the text is read: no document that people write is so deep, and the stack is finite. */
const deepest = 150;
/** A heading as long as this is a paragraph in large letters. */
const longestHeading = 250;

const dropped = new Set(
  (
    'script style template noscript head title meta link base input button select textarea option datalist ' +
    'svg canvas map area source track param col colgroup rp xml wbr progress meter dialog'
  ).split(' '),
);
const embedded = new Set(['iframe', 'video', 'audio', 'object', 'embed', 'applet', 'frame']);
const blocks = new Set(
  (
    'address article aside body caption center dd details dialog div dl dt fieldset figcaption footer form header hgroup ' +
    'html legend main nav p pre search section summary table tbody td tfoot th thead tr'
  ).split(' '),
);

/** Reads what stands within an element (or a whole fragment) as blocks. */
export function readInner(nodes: HtmlNode[], context: Context, source: Source): Block[] {
  const reading = new Reading(source);
  readNodes(nodes, context, reading);
  reading.endParagraph();
  return reading.blocks;
}

function readNodes(nodes: HtmlNode[], context: Context, reading: Reading): void {
  for (const node of nodes) {
    if (isElement(node)) readElement(node, context, reading);
    else if (node.nodeName === '#text' && 'value' in node) readText(node.value, context, reading);
  }
}

function readText(text: string, context: Context, reading: Reading): void {
  const { format, link } = context;
  const lines = context.keepsLineEnds ? text.split(/\r\n?|\n/) : [text];
  for (const [index, line] of lines.entries()) {
    if (index > 0) reading.add({ kind: 'break' });
    reading.add({ kind: 'text', text: line, format, link });
  }
}

function readElement(element: HtmlElement, outer: Context, reading: Reading): void {
  const { tagName } = element;
  const style = readInlineStyle(attribute(element, 'style'));
  if (isUnseen(element, style, outer, reading)) return;
  if (outer.depth > deepest) return readText(` ${textWithin(element)} `, outer, reading);
  const context = contextWithin(element, style, outer, reading.source);
  if (tagName === 'br') reading.add({ kind: 'break' });
  else if (tagName === 'hr') reading.push({ kind: 'rule' });
  else if (tagName === 'img' || tagName === 'v:imagedata') readPicture(element, context, reading);
  else if (embedded.has(tagName)) readEmbedded(element, reading);
  else if (tagName === 'q') readQuoted(element, context, reading);
  else if (isBlock(element, style)) readBlock(element, style, context, reading);
  else readNodes(element.childNodes, context, reading);
}

function isUnseen(element: HtmlElement, style: InlineStyle, context: Context, reading: Reading): boolean {
  if (dropped.has(element.tagName) || attribute(element, 'hidden') !== undefined || isHidden(style))
    return true;
  if (isListMarker(element)) return !context.keepsMarkers;
  if (/\bmso(Comment|comanchor)/i.test(attribute(element, 'class') ?? '')) return true;
  if (style.get('mso-element')?.startsWith('comment') === true) return true;
  const isTracked = element.tagName === 'del' && attribute(element, 'datetime') !== undefined;
  if (isTracked) leaveOut(reading.source, 'Chữ đã xóa trong Word', textWithin(element));
  return isTracked;
}

function contextWithin(element: HtmlElement, style: InlineStyle, outer: Context, source: Source): Context {
  const format = formatWithin(outer.format, element.tagName, style);
  const link = element.tagName === 'a' ? (linkWithin(element, source) ?? outer.link) : outer.link;
  return {
    ...outer,
    format: link ? format & ~textFormats.underline : format,
    link,
    keepsLineEnds: keepsLineEnds(style) ?? (element.tagName === 'pre' || outer.keepsLineEnds),
    depth: outer.depth + 1,
  };
}

function linkWithin(element: HtmlElement, source: Source): Link | null {
  const href = attribute(element, 'href')?.trim() ?? '';
  if (href === '') return null;
  const chosen = source.options.linkOf?.(href);
  if (chosen === null) return null;
  if (typeof chosen === 'object') return chosen;
  const url = linkAddress(chosen ?? href);
  if (url === null && !/^(#|javascript:|vbscript:|data:|about:)/i.test(href))
    leaveOut(source, 'Liên kết', href);
  return url === null ? null : { url };
}

function readQuoted(element: HtmlElement, context: Context, reading: Reading): void {
  readText('“', context, reading);
  readNodes(element.childNodes, context, reading);
  readText('”', context, reading);
}

const headingDepth = (element: HtmlElement): number | null => {
  const tag = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (tag) return Number(tag);
  return attribute(element, 'role') === 'heading' ? Number(attribute(element, 'aria-level') ?? 2) : null;
};

function isBlock(element: HtmlElement, style: InlineStyle): boolean {
  return (
    blocks.has(element.tagName) ||
    /^(h[1-6]|ul|ol|menu|dir|li|table|figure|blockquote)$/.test(element.tagName) ||
    headingDepth(element) !== null ||
    style.get('display') === 'block'
  );
}

function readBlock(element: HtmlElement, style: InlineStyle, context: Context, reading: Reading): void {
  const { source } = reading;
  const inner = (within: Context = context) => readInner(element.childNodes, within, source);
  const { tagName } = element;
  const depth = headingDepth(element);
  const wordItem = depth === null ? wordListItem(element, source) : null;
  if (wordItem) reading.push(...itemBlocks(wordItem, inner()));
  else if (depth !== null)
    reading.push(...inner({ ...context, keepsMarkers: true }).map((block) => heading(block, depth)));
  else if (/^(ul|ol|menu|dir)$/.test(tagName)) reading.push(...readList(element, context, source));
  else if (tagName === 'li') reading.push(...readItem(element, context, 1, false, source));
  else if (tagName === 'blockquote' && !isIndent(style)) reading.push(...quotes(inner()));
  else if (tagName === 'figure' || isWordPressCaption(element))
    reading.push(...readFigure(element, context, source));
  else if (tagName === 'table') {
    reading.push(
      ...readTable(element, source, (one) => readInner(one.childNodes, cellContext(context), source)),
    );
  } else {
    reading.endParagraph();
    readNodes(element.childNodes, context, reading);
    reading.endParagraph();
  }
}

const cellContext = (context: Context): Context => ({ ...context, listLevel: -1, list: '' });

function heading(block: Block, depth: number): Block {
  if (block.kind !== 'paragraph' || inlineText(block.inlines).length > longestHeading) return block;
  const inlines = block.inlines.map(withoutBold).map(asSpace);
  return { kind: 'heading', depth: depth <= 2 ? 2 : 3, inlines };
}

const asSpace = (inline: Inline): Inline =>
  inline.kind === 'break' ? { kind: 'text', text: ' ', format: 0, link: null } : inline;

/** Browsers and mail programs indent with quotations that have a left margin and no border. */
const isIndent = (style: InlineStyle) =>
  style.get('border')?.startsWith('none') === true ||
  /^0(px)? 0(px)? 0(px)? \d+px$/.test(style.get('margin') ?? '');

function quotes(inner: Block[]): Block[] {
  const result: Block[] = [];
  let lines: Block[] = [];
  const close = () => {
    if (lines.length > 0) result.push({ kind: 'quote', inlines: joinedLines(lines) });
    lines = [];
  };
  for (const block of inner) {
    if (block.kind === 'paragraph' || block.kind === 'quote') lines.push(block);
    else {
      close();
      result.push(block);
    }
  }
  close();
  return result;
}

function readList(element: HtmlElement, outer: Context, source: Source): Block[] {
  source.lists += 1;
  const ordered = element.tagName === 'ol';
  const context = { ...outer, listLevel: outer.listLevel + 1, list: `list ${source.lists}` };
  let number = Number.parseInt(attribute(element, 'start') ?? '1', 10) || 1;
  return element.childNodes.flatMap((child): Block[] => {
    if (!isElement(child) || child.tagName !== 'li') return readInner([child], context, source);
    const items = readItem(child, context, number, ordered, source);
    if (items[0]?.kind === 'item' && items[0].list === context.list) number += 1;
    return items;
  });
}

function readItem(
  element: HtmlElement,
  outer: Context,
  number: number,
  ordered: boolean,
  source: Source,
): Block[] {
  const level = levelOfItem(element, outer);
  const list = outer.list || 'loose';
  const inner = readInner(
    element.childNodes,
    { ...withItemFormat(element, outer), listLevel: level },
    source,
  );
  return itemBlocks({ level, ordered, number: Math.max(1, number), list }, inner);
}

function withItemFormat(element: HtmlElement, context: Context): Context {
  const style = readInlineStyle(attribute(element, 'style'));
  return { ...context, format: formatWithin(context.format, 'li', style), depth: context.depth + 1 };
}

const isWordPressCaption = (element: HtmlElement) =>
  /\bwp-caption\b(?!-)/.test(attribute(element, 'class') ?? '');

const isCaptionElement = (node: HtmlNode): node is HtmlElement =>
  isElement(node) &&
  (node.tagName === 'figcaption' || /\bwp-caption-text\b/.test(attribute(node, 'class') ?? ''));

function readFigure(element: HtmlElement, context: Context, source: Source): Block[] {
  const captions = element.childNodes.filter(isCaptionElement);
  const others = element.childNodes.filter((child) => !isCaptionElement(child));
  const content = readInner(others, context, source);
  const line = cleanLine(captions.map(textWithin).join(' '));
  const [only, ...more] = content;
  if (only?.kind === 'picture' && more.length === 0 && isCaption(line)) return [withCaption(only, line)];
  return [...content, ...captions.flatMap((caption) => readInner(caption.childNodes, context, source))];
}
