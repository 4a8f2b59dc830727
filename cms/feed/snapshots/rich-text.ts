interface LexicalNode {
  type?: unknown;
  relationTo?: unknown;
  value?: unknown;
  children?: unknown;
  fields?: unknown;
}

/** Where the editor's blocks keep media. */
const mediaFields = { video: ['poster'], pictureGroup: ['pictures'], attachments: ['files'] } as const;

/** Identifiers of the media that stand in a text, in reading order. */
export function mediaInText(state: { root?: LexicalNode } | null | undefined): string[] {
  return state?.root ? mediaInNode(state.root) : [];
}

function mediaInNode(node: LexicalNode): string[] {
  const own =
    node.type === 'upload' && node.relationTo === 'media' ? identifier(node.value) : mediaInBlock(node);
  const below = Array.isArray(node.children) ? node.children.filter(isNode).flatMap(mediaInNode) : [];
  return [...own, ...below];
}

function mediaInBlock({ type, fields }: LexicalNode): string[] {
  if (type !== 'block' || typeof fields !== 'object' || fields === null) return [];
  const values = fields as Record<string, unknown>;
  const blockType = values['blockType'];
  const names = Object.entries(mediaFields).find(([name]) => name === blockType)?.[1] ?? [];
  return names.flatMap((name) => [values[name]].flat().flatMap(identifier));
}

/** One body that something else than the editor has written must not stop the feed. */
const isNode = (value: unknown): value is LexicalNode => typeof value === 'object' && value !== null;

function identifier(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : [];
}
