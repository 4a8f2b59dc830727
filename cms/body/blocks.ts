/** The clean tree between foreign HTML and the editor's nodes: only what a body may hold. */

export type Link = { url: string } | { article: string };

export interface TextInline {
  kind: 'text';
  text: string;
  /** Lexical's bits, see text-format.ts */
  format: number;
  link: Link | null;
}
export type Inline = TextInline | { kind: 'break' };

/** One item of a list, still flat: what nests is told by `level`. */
export interface ItemBlock {
  kind: 'item';
  inlines: Inline[];
  /** 0 for the outermost list */
  level: number;
  ordered: boolean;
  number: number;
  /** Items of one list of the source have the same */
  list: string;
}

export interface Cell {
  blocks: Block[];
  header: boolean;
  colSpan: number;
  rowSpan: number;
}

export interface PictureBlock {
  kind: 'picture';
  media: string;
  caption: string | null;
  credit: string | null;
}

export interface TableBlock {
  kind: 'table';
  rows: Cell[][];
}

export type Block =
  | { kind: 'paragraph'; inlines: Inline[] }
  | { kind: 'heading'; depth: 2 | 3; inlines: Inline[] }
  | { kind: 'quote'; inlines: Inline[] }
  | { kind: 'rule' }
  | { kind: 'video'; url: string; title: string }
  | ItemBlock
  | PictureBlock
  | TableBlock;

/** The words of some inlines; a line break counts as a space. */
export function inlineText(inlines: Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
}
