interface Node {
  type?: unknown;
  text?: unknown;
  children?: unknown;
  fields?: unknown;
}

/** Nodes that hold running text: everything inside them is one line. */
const lineTypes = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tablecell']);

/** The words of a rich text, one line a paragraph, heading, list item or table cell; other things by their name. */
export function textLines(richText: unknown): string[] {
  const { root } = (richText ?? {}) as { root?: Node };
  return root ? blockLines(root) : [];
}

function blockLines(node: Node): string[] {
  if (node.type === 'upload') return ['[Ảnh hoặc tệp]'];
  if (node.type === 'horizontalrule') return ['———'];
  if (node.type === 'block') return ['[Khối]', ...fieldTexts(node.fields)];
  if (lineTypes.has(String(node.type)) && !childrenOf(node).some(isBlock)) return [inlineText(node)];
  return childrenOf(node).flatMap((child) => (isBlock(child) ? blockLines(child) : [inlineText(child)]));
}

function inlineText(node: Node): string {
  if (node.type === 'linebreak') return ' ';
  if (node.type === 'tab') return ' ';
  if (typeof node.text === 'string') return node.text;
  return childrenOf(node).map(inlineText).join('');
}

function isBlock({ type }: Node): boolean {
  return (
    lineTypes.has(String(type)) || ['list', 'table', 'tablerow', 'upload', 'block'].includes(String(type))
  );
}

function childrenOf({ children }: Node): Node[] {
  return Array.isArray(children) ? (children as Node[]) : [];
}

/** Texts that an editor typed into a block's own form. */
function fieldTexts(fields: unknown): string[] {
  if (typeof fields !== 'object' || fields === null) return [];
  return Object.entries(fields)
    .filter(([name, value]) => typeof value === 'string' && !['id', 'blockType', 'blockName'].includes(name))
    .map(([, value]) => String(value));
}
