import { blockNode, type EditorNode, type EditorState } from '../../../cms/body/editor-nodes.ts';
import type { Words } from './importing.ts';

export interface Finishing {
  cover: string | null;
  /** What media say of themselves, by identifier. */
  words: ReadonlyMap<string, Words>;
  /** Media of the files that the text linked to. */
  attachments: string[];
  /** Identifier of the block of attachments. */
  newId: string;
}

/**
 * A body as an editor would have made it: captions that are the medium's own are not repeated, the picture that opens
 * the text is the cover and stands there once, files that the text linked to follow it.
 */
export function finishBody(
  { root }: EditorState,
  { cover, words, attachments, newId }: Finishing,
): { body: EditorState; cover: string | null } {
  const children = root.children.map((node) => withoutRepeatedWords(node, words));
  const [first] = children;
  const opening = first?.type === 'upload' && isBare(first) ? String(first.value) : null;
  const isCover = opening !== null && (cover === null || cover === opening);
  const text = isCover && children.length > 1 ? children.slice(1) : children;
  const files = attachments.length > 0 ? [blockNode(newId, 'attachments', { files: attachments })] : [];
  return { body: { root: { ...root, children: [...text, ...files] } }, cover: isCover ? opening : cover };
}

function withoutRepeatedWords(node: EditorNode, words: ReadonlyMap<string, Words>): EditorNode {
  if (node.type === 'upload') {
    const own = words.get(String(node.value));
    const fields = Object.entries(node.fields ?? {}).filter(
      ([name, value]) => !own || own[name as keyof Words] !== value,
    );
    return { ...node, fields: Object.fromEntries(fields) };
  }
  const { children } = node;
  return children ? { ...node, children: children.map((child) => withoutRepeatedWords(child, words)) } : node;
}

const isBare = ({ fields }: EditorNode) => Object.keys(fields ?? {}).length === 0;
