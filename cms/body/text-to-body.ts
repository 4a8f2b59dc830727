import { paragraphNode, rootNode, textNode, type EditorState } from './editor-nodes.ts';
import { cleanLine } from './clean-text.ts';

/** Plain text as a body: every line that is not empty is a paragraph. */
export function textToBody(text: string): { body: EditorState } {
  const lines = text.split(/\r\n?|[\n\v\f\u2028\u2029]/).map(cleanLine);
  return { body: rootNode(lines.filter(Boolean).map((line) => paragraphNode([textNode(line, 0)]))) };
}
