import {
  attributeOf,
  childrenOf,
  type Element,
  findElements,
  isElement,
  isText,
  isWholly,
  type Node,
  textOf,
  withChildren,
} from './html-tree.ts';
import { expandTable } from './layout-table.ts';

/** A paragraph or heading. */
export interface TextBlock {
  kind: 'text';
  tag: 'p' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'blockquote';
  style: 'title' | 'sapo' | 'caption' | 'centred' | 'right' | '';
  bold: boolean;
  italic: boolean;
  /** What is written there; line breaks are kept. */
  text: string;
  nodes: Node[];
}

export interface PictureBlock {
  kind: 'picture';
  /** Place in the list of the file's pictures, from 0. */
  picture: number;
  /** Description that Word keeps with the picture. */
  alt: string;
  /** Texts of the table cells that belong to it. */
  cells: string[];
}

/** A list or a table of data: stays as it is. */
export interface SolidBlock {
  kind: 'solid';
  text: string;
  nodes: Node[];
}

export type Block = TextBlock | PictureBlock | SolidBlock;

const styles: Record<string, TextBlock['style']> = {
  'tieu-de': 'title',
  sapo: 'sapo',
  'chu-thich': 'caption',
  giua: 'centred',
  phai: 'right',
};

const textTags = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What stands one after the other in a text; pictures are blocks of their own wherever they stood. */
export function blocksOf(nodes: Node[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (!isElement(node)) return isText(node) && node.value.trim() ? paragraph('p', '', [node]) : [];
    if (textTags.has(node.tagName)) {
      const style = styles[attributeOf(node, 'class')] ?? '';
      return splitAtPictures(node.tagName as TextBlock['tag'], style, node.childNodes);
    }
    if (node.tagName === 'blockquote') return quotation(node);
    if (node.tagName === 'table') return expandTable(node, blocksOf) ?? solid(node);
    if (node.tagName === 'ul' || node.tagName === 'ol') return solid(node);
    return splitAtPictures('p', '', [node]);
  });
}

/** The words that a block shows. */
export function wordsIn(block: Block): string {
  return block.kind === 'picture' ? block.cells.join('\n') : block.text;
}

function quotation(element: Element): Block[] {
  return blocksOf(element.childNodes).map((block) =>
    block.kind === 'text' ? { ...block, tag: 'blockquote', style: '' } : block,
  );
}

function solid(element: Element): Block[] {
  const text = textOf([element]);
  const pictures = findElements([element], 'img').flatMap(pictureBlock);
  const block: SolidBlock = { kind: 'solid', text, nodes: [withoutPictures(element)] };
  return text ? [block, ...pictures] : pictures;
}

function withoutPictures(element: Element): Element {
  const kept = element.childNodes.filter((child) => !isElement(child) || child.tagName !== 'img');
  return withChildren(
    element,
    kept.map((child) => (isElement(child) ? withoutPictures(child) : child)),
  );
}

function paragraph(tag: TextBlock['tag'], style: TextBlock['style'], nodes: Node[]): TextBlock[] {
  const text = textOf(nodes);
  if (!text) return [];
  const isHeading = tag !== 'p' && tag !== 'blockquote';
  const bold = isHeading || isWholly(nodes, 'strong');
  return [{ kind: 'text', tag, style, bold, italic: isWholly(nodes, 'em'), text, nodes: trimBreaks(nodes) }];
}

function splitAtPictures(tag: TextBlock['tag'], style: TextBlock['style'], nodes: Node[]): Block[] {
  return segmentsOf(nodes).flatMap((segment): Block[] =>
    Array.isArray(segment) ? paragraph(tag, style, segment) : pictureBlock(segment),
  );
}

/** Runs of nodes without a picture, and the pictures between them; formatting around a picture goes on behind it. */
function segmentsOf(nodes: Node[]): (Node[] | Element)[] {
  const segments: (Node[] | Element)[] = [];
  const add = (segment: Node[] | Element) => {
    const last = segments.at(-1);
    if (Array.isArray(segment) && Array.isArray(last)) last.push(...segment);
    else segments.push(segment);
  };
  for (const node of nodes) {
    if (isElement(node) && node.tagName === 'img') add(node);
    else if (isElement(node) && findElements(childrenOf(node), 'img').length > 0)
      for (const inner of segmentsOf(node.childNodes))
        add(Array.isArray(inner) ? [withChildren(node, inner)] : inner);
    else add([node]);
  }
  return segments;
}

function pictureBlock(element: Element): PictureBlock[] {
  const [, picture] = /^picture:(\d+)$/.exec(attributeOf(element, 'src')) ?? [];
  if (picture === undefined) return [];
  return [
    { kind: 'picture', picture: Number(picture), alt: usefulAlt(attributeOf(element, 'alt')), cells: [] },
  ];
}

/** Word fills the description with file names and guesses in English. */
function usefulAlt(alt: string): string {
  const line = alt.replaceAll(/\s+/g, ' ').trim().normalize('NFC');
  const isUseless =
    /\.(?:jpe?g|png|gif|bmp|webp|heic|tiff?)$|automatically generated|được tạo tự động|^(?:picture|image|hình ảnh|ảnh|img|dsc|description)[\s_-]*\d*$|[\\/]/i;
  return isUseless.test(line) ? '' : line;
}

function trimBreaks(nodes: Node[]): Node[] {
  const isBreak = (node: Node) =>
    isElement(node) ? node.tagName === 'br' : isText(node) && !node.value.trim();
  const first = nodes.findIndex((node) => !isBreak(node));
  const last = nodes.findLastIndex((node) => !isBreak(node));
  return nodes.slice(Math.max(first, 0), last + 1);
}
