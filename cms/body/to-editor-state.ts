import { buildLists } from './build-lists.ts';
import {
  inlineText,
  type Block,
  type Cell,
  type Inline,
  type ItemBlock,
  type Link,
  type TableBlock,
} from './blocks.ts';
import {
  articleLinkNode,
  blockNode,
  headingNode,
  lineBreakNode,
  linkNode,
  paragraphNode,
  quoteNode,
  rootNode,
  ruleNode,
  tableCellNode,
  tableNode,
  tableRowNode,
  textNode,
  uploadNode,
  type EditorNode,
  type EditorState,
} from './editor-nodes.ts';

/** Gives nodes their identifiers. */
export type NewId = () => string;

export function toEditorState(blocks: Block[], newId: NewId): EditorState {
  return rootNode(blockNodes(blocks, newId));
}

function blockNodes(blocks: Block[], newId: NewId): EditorNode[] {
  const nodes: EditorNode[] = [];
  let items: ItemBlock[] = [];
  const closeLists = () => {
    nodes.push(...buildLists(items, (item) => inlineNodes(item.inlines, newId)));
    items = [];
  };
  for (const block of blocks) {
    if (block.kind === 'item') {
      items.push(block);
      continue;
    }
    closeLists();
    nodes.push(nodeOf(block, newId));
  }
  closeLists();
  return nodes;
}

function nodeOf(block: Exclude<Block, ItemBlock>, newId: NewId): EditorNode {
  switch (block.kind) {
    case 'paragraph':
      return paragraphNode(inlineNodes(block.inlines, newId));
    case 'heading':
      return headingNode(block.depth, inlineNodes(block.inlines, newId));
    case 'quote':
      return quoteNode(inlineNodes(block.inlines, newId));
    case 'rule':
      return ruleNode();
    case 'video':
      return blockNode(newId(), 'video', { url: block.url, title: block.title });
    case 'picture':
      return uploadNode(newId(), block.media, placeFields(block.caption, block.credit));
  }
  return tableNodes(block, newId);
}

function placeFields(caption: string | null, credit: string | null): Record<string, string> {
  return { ...(caption !== null && { caption }), ...(credit !== null && { credit }) };
}

function inlineNodes(inlines: Inline[], newId: NewId): EditorNode[] {
  const nodes: EditorNode[] = [];
  let linked: { link: string; children: EditorNode[] } | null = null;
  for (const inline of inlines) {
    const node = inline.kind === 'break' ? lineBreakNode() : textNode(inline.text, inline.format);
    const link = inline.kind === 'break' ? null : inline.link;
    if (link === null) {
      nodes.push(node);
      linked = null;
    } else if (linked?.link === JSON.stringify(link)) linked.children.push(node);
    else {
      linked = { link: JSON.stringify(link), children: [node] };
      nodes.push(linkTo(link, linked.children, newId));
    }
  }
  return nodes;
}

function linkTo(link: Link, children: EditorNode[], newId: NewId): EditorNode {
  return 'url' in link
    ? linkNode(newId(), link.url, children)
    : articleLinkNode(newId(), link.article, children);
}

function tableNodes({ rows }: TableBlock, newId: NewId): EditorNode {
  const headed = rows[0]?.every((cell) => cell.header) === true;
  return tableNode(
    rows.map((cells, row) =>
      tableRowNode(
        cells.map((cell, column) => cellNode(cell, headerStateOf(cell, row, column, headed), newId)),
      ),
    ),
  );
}

function headerStateOf(cell: Cell, row: number, column: number, headed: boolean): number {
  if (!cell.header) return 0;
  return row === 0 && (headed || column > 0) ? 1 : 2;
}

function cellNode(cell: Cell, headerState: number, newId: NewId): EditorNode {
  const filled = cell.blocks.filter(
    (block) => block.kind !== 'paragraph' || inlineText(block.inlines) !== '',
  );
  const children = blockNodes(filled, newId);
  const { colSpan, rowSpan } = cell;
  return tableCellNode(
    { headerState, colSpan, rowSpan },
    children.length > 0 ? children : [paragraphNode([])],
  );
}
