import { videoAddress } from '../../body/video-addresses.ts';
import type { LexicalState } from '../wire.ts';

interface BlockNode {
  type: 'block';
  fields: { blockType?: unknown; url?: unknown };
}

/** A body whose videos carry what their cards need: `provider`, the page's address, the player's address. */
export function withPlayers(state: LexicalState | null): LexicalState | null {
  const children = state?.root.children;
  if (!state || !Array.isArray(children) || !children.some(isVideo)) return state;
  return { ...state, root: { ...state.root, children: children.map(withPlayer) } };
}

function withPlayer(node: unknown): unknown {
  if (!isVideo(node)) return node;
  const found = typeof node.fields.url === 'string' ? videoAddress(node.fields.url) : null;
  const { kind: provider, url, player } = found ?? { kind: null, url: null, player: null };
  return { ...node, fields: { ...node.fields, provider, url, player } };
}

function isVideo(node: unknown): node is BlockNode {
  if (typeof node !== 'object' || node === null) return false;
  const { type, fields } = node as { type?: unknown; fields?: { blockType?: unknown } | null };
  return type === 'block' && fields?.blockType === 'video';
}
