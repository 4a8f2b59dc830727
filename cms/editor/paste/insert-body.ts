import {
  $isElementNode,
  $parseSerializedNode,
  type LexicalNode,
  type RangeSelection,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';

import type { EditorNode, EditorState } from '../../body/editor-nodes.ts';

/** Puts a body where the cursor is; one paragraph goes into the line, text in a table's cell stays text. */
export function insertBody(selection: RangeSelection, { root }: EditorState): void {
  const [first, ...others] = root.children;
  const isLine = first?.type === 'paragraph' && others.length === 0;
  const inCell = isWithin(selection.anchor.getNode(), 'tablecell');
  if (inCell && root.children.some(({ type }) => type === 'table' || type === 'block')) {
    selection.insertRawText(root.children.map(plainText).join('\n'));
    return;
  }
  const nodes = isLine ? (first.children ?? []) : root.children;
  selection.insertNodes(nodes.map((node) => $parseSerializedNode(node as unknown as SerializedLexicalNode)));
}

function isWithin(node: LexicalNode, type: string): boolean {
  return [node, ...node.getParents()].some((one) => $isElementNode(one) && one.getType() === type);
}

function plainText(node: EditorNode): string {
  if (node.type === 'text') return typeof node['text'] === 'string' ? node['text'] : '';
  if (node.type === 'linebreak') return '\n';
  const between = node.type === 'table' ? '\n' : node.type === 'tablerow' ? ' – ' : '';
  return (node.children ?? []).map(plainText).join(between);
}
