import type { Block, PictureBlock } from './blocks.ts';
import { attributeOf, childrenOf, type Element, findElements, isElement, type Node } from './html-tree.ts';

interface Cell {
  column: number;
  span: number;
  blocks: Block[];
  taken: boolean;
}

/** Longer texts in a cell are no captions. */
const longestCaption = 400;

/**
 * What a table that only lays things out holds: pictures with the texts of their cells, and the other texts in
 * reading order. @returns null for a table of data, which stays a table
 */
export function expandTable(table: Element, blocksOf: (nodes: Node[]) => Block[]): Block[] | null {
  const rows = findElements([table], 'tr').map((row) => cellsOf(row, blocksOf));
  const cells = rows.flat().filter(({ blocks }) => blocks.length > 0);
  const withPicture = cells.filter(hasPicture).length;
  if (withPicture === 0) return cells.length === 1 ? (cells[0]?.blocks ?? null) : null;
  if (cells.length - withPicture > 2 * withPicture) return null;
  rows.forEach((row, index) => {
    if (!row.some(hasPicture)) return;
    for (const cell of row) takeOwnTexts(cell);
    [rows[index + 1], rows[index - 1], row].some((texts) => takeTextsOf(row, texts));
  });
  return rows.flatMap((row) => row.flatMap(({ blocks, taken }) => (taken ? [] : blocks)));
}

function cellsOf(row: Element, blocksOf: (nodes: Node[]) => Block[]): Cell[] {
  let column = 0;
  return row.childNodes.filter(isElement).map((element) => {
    const span = Number(attributeOf(element, 'colspan')) || 1;
    const cell = { column, span, blocks: blocksOf(childrenOf(element)), taken: false };
    column += span;
    return cell;
  });
}

const hasPicture = ({ blocks }: Cell) => blocks.some(({ kind }) => kind === 'picture');
const textIn = ({ blocks }: Cell) =>
  blocks.map((block) => (block.kind === 'picture' ? '' : block.text)).join('\n');
const lastPicture = (cells: Cell[]): PictureBlock | undefined =>
  cells.flatMap(({ blocks }) => blocks).findLast((block) => block.kind === 'picture');

/** Texts in the picture's own cell. */
function takeOwnTexts(cell: Cell): void {
  const picture = lastPicture([cell]);
  const text = textIn(cell);
  if (!picture || !text.trim() || text.length > longestCaption) return;
  picture.cells.push(...cell.blocks.flatMap((block) => (block.kind === 'picture' ? [] : [block.text])));
  cell.blocks = cell.blocks.filter(({ kind }) => kind === 'picture');
}

/** Texts of a row without pictures (or of the same row), each for the picture that it stands under, over or beside. */
function takeTextsOf(pictures: Cell[], texts: Cell[] | undefined): boolean {
  const isSameRow = texts === pictures;
  if (!texts || (!isSameRow && texts.some(hasPicture))) return false;
  let found = false;
  for (const cell of texts) {
    const text = textIn(cell);
    if (cell.taken || hasPicture(cell) || !text.trim() || text.length > longestCaption) continue;
    const above = pictures.filter(
      ({ column, span }) => isSameRow || (column < cell.column + cell.span && cell.column < column + span),
    );
    const picture = lastPicture(above);
    if (!picture) continue;
    picture.cells.push(...cell.blocks.flatMap((block) => (block.kind === 'picture' ? [] : [block.text])));
    cell.taken = true;
    found = true;
  }
  return found;
}
