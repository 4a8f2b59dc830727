import type { Block, Cell, TableBlock } from './blocks.ts';
import { inlineText } from './blocks.ts';
import { inBold, withoutBold } from './read-list.ts';
import { captionedBlocks, isCaption, withCaption } from './read-picture.ts';
import { textFormats } from './text-format.ts';
import { attribute, findWithin, isElement, type HtmlElement, type Source } from './source.ts';

export type ReadInner = (element: HtmlElement) => Block[];

/** A table of data; one that only lays out pictures, boxes or other tables becomes what stands in its cells. */
export function readTable(table: HtmlElement, source: Source, readInner: ReadInner): Block[] {
  const picturesBefore = source.pictures.seen;
  const rows = rowsOf(table).map((row) => cellsOf(row).map((cell) => readCell(cell, row, readInner)));
  const caption = table.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'caption');
  const before = caption.flatMap(readInner);
  const laysOut =
    source.pictures.seen > picturesBefore ||
    table.childNodes.some(
      (child) => isElement(child) && findWithin(child, ({ tagName }) => tagName === 'table'),
    ) ||
    rows.every((row) => row.length <= 1);
  return [...before, ...(laysOut ? laidOut(rows) : dataTable(rows))];
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return /^t(head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

const cellsOf = (row: HtmlElement) =>
  row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

function readCell(cell: HtmlElement, row: HtmlElement, readInner: ReadInner): Cell {
  const inHead = row.parentNode && 'tagName' in row.parentNode && row.parentNode.tagName === 'thead';
  return {
    blocks: readInner(cell),
    header: cell.tagName === 'th' || inHead === true,
    colSpan: span(attribute(cell, 'colspan'), 50),
    rowSpan: span(attribute(cell, 'rowspan'), 500),
  };
}

function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '1', 10);
  return number > 1 ? Math.min(number, most) : 1;
}

function dataTable(rows: Cell[][]): Block[] {
  const filled = rows
    .map((row) => row.map((cell) => ({ ...cell, blocks: cell.blocks.flatMap(cellBlock) })))
    .filter((row) => row.length > 0);
  const spanning = filled.some((row) => row.some((cell) => cell.rowSpan > 1));
  const kept = spanning ? filled : filled.filter((row) => row.some((cell) => cell.blocks.length > 0));
  if (kept.every((row) => row.every((cell) => cell.blocks.length === 0))) return [];
  return [{ kind: 'table', rows: withHeaderRow(kept) } satisfies TableBlock];
}

/** A first row all in bold heads the columns: that is how Word's tables are written. */
function withHeaderRow(rows: Cell[][]): Cell[][] {
  const [first = [], ...others] = rows;
  const words = first.flatMap((cell) => cell.blocks);
  const isHeader = others.length > 0 && words.length > 0 && words.every(isBold);
  const head = first.map((cell) => (isHeader ? { ...cell, header: true } : cell));
  return [head, ...others].map((row) => row.map((cell) => (cell.header ? plainHeader(cell) : cell)));
}

function isBold(block: Block): boolean {
  return (
    block.kind === 'paragraph' &&
    block.inlines.every((inline) => inline.kind === 'break' || (inline.format & textFormats.bold) !== 0)
  );
}

function plainHeader(cell: Cell): Cell {
  const blocks = cell.blocks.map((block) =>
    'inlines' in block ? { ...block, inlines: block.inlines.map(withoutBold) } : block,
  );
  return { ...cell, blocks };
}

/** What a cell may hold: paragraphs and lists. */
function cellBlock(block: Block): Block[] {
  if (block.kind === 'heading') return [{ kind: 'paragraph', inlines: block.inlines.map(inBold) }];
  if (block.kind === 'quote') return [{ kind: 'paragraph', inlines: block.inlines }];
  if (block.kind === 'video') return [videoLink(block.url, block.title)];
  return block.kind === 'paragraph' || block.kind === 'item' ? [block] : [];
}

/** A video where no card can stand. */
export function videoLink(url: string, title: string): Block {
  return { kind: 'paragraph', inlines: [{ kind: 'text', text: title || url, format: 0, link: { url } }] };
}

function laidOut(rows: Cell[][]): Block[] {
  const blocks = rows.flatMap((row, index) => {
    const above = rows[index - 1];
    if (above && areCaptions(above, row)) return [];
    const beneath = rows[index + 1];
    if (beneath && areCaptions(row, beneath)) return pairs(row, beneath);
    return row.flatMap((cell) => captionedBlocks(cell.blocks));
  });
  return captionedBlocks(blocks);
}

/** A row of pictures above a row of their captions. */
function areCaptions(pictures: Cell[], captions: Cell[]): boolean {
  return (
    pictures.length === captions.length &&
    pictures.every(({ blocks }) => blocks.length === 1 && blocks[0]?.kind === 'picture') &&
    captions.every(({ blocks: [text, ...others] }) => {
      return text?.kind === 'paragraph' && others.length === 0 && isCaption(inlineText(text.inlines));
    })
  );
}

function pairs(pictures: Cell[], captions: Cell[]): Block[] {
  return pictures.flatMap(({ blocks: [picture] }, index) => {
    const text = captions[index]?.blocks[0];
    if (picture?.kind !== 'picture' || text?.kind !== 'paragraph') return [];
    return [withCaption(picture, inlineText(text.inlines))];
  });
}
