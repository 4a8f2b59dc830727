/** An editor's state as a tree that can be walked without surprises. */
import type { LexicalState } from '../../../cms/feed/wire.ts';

export interface LexicalNode {
  type: string;
  text?: string;
  children?: LexicalNode[];
  [key: string]: unknown;
}

/** No editor nests lists and quotations deeper; what is below would only overflow the stack. */
const deepest = 100;

/** The nodes below the root; what is no node is left out. */
export function nodesOf(state: LexicalState | null): LexicalNode[] {
  return soundNodes(state?.root.children, 0);
}

function soundNodes(children: unknown, depth: number): LexicalNode[] {
  if (!Array.isArray(children) || depth > deepest) return [];
  return children.filter(isNode).map((node) => soundNode(node, depth));
}

function soundNode(node: LexicalNode, depth: number): LexicalNode {
  const { text, children, ...others } = node;
  return {
    ...others,
    type: node.type,
    ...(typeof text === 'string' && { text }),
    ...(children !== undefined && { children: soundNodes(children, depth + 1) }),
  };
}

function isNode(value: unknown): value is LexicalNode {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}
