import { isSafeAddress } from '../fields/safe-address.ts';

interface Node {
  type?: unknown;
  tag?: unknown;
  relationTo?: unknown;
  fields?: unknown;
  children?: unknown;
  text?: unknown;
}

const limits = { depth: 40, nodes: 50_000, characters: 2_000_000 };

const nodeTypes = new Set(
  (
    'root text linebreak tab paragraph heading quote list listitem table tablerow tablecell horizontalrule upload ' +
    'link autolink block'
  ).split(' '),
);
const blockTypes = new Set(['quoteBox', 'video', 'pictureGroup', 'attachments']);

/**
 * Why a body may not be stored, in Vietnamese; null if it may. It holds only what the editor makes, within limits,
 * and only links that run nothing. Holds for drafts too: fields' own validation does not run for them.
 */
export function unsoundness(state: unknown): string | null {
  if (state === null || state === undefined) return null;
  const { root } = isNode(state) ? (state as { root?: unknown }) : {};
  if (!isNode(root)) return 'Nội dung không đúng dạng của trình soạn thảo.';
  let nodes = 0;
  let characters = 0;
  const waiting: { node: Node; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    nodes += 1;
    characters += typeof node.text === 'string' ? node.text.length : 0;
    if (depth > limits.depth)
      return 'Nội dung lồng quá nhiều tầng (danh sách trong danh sách, khung trong khung).';
    if (nodes > limits.nodes || characters > limits.characters)
      return 'Nội dung quá dài: hãy chia thành nhiều bài.';
    const wrong = unsoundNode(node);
    if (wrong !== null) return wrong;
    if (Array.isArray(node.children)) {
      if (!node.children.every(isNode)) return 'Nội dung không đúng dạng của trình soạn thảo.';
      for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
    }
  }
  return null;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const foreignScheme = /^\s*(?!https?:)[a-z][a-z0-9+.-]*:/i;

/** A value as a message may show it. */
const asText = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 80) : '?');

function unsoundNode(node: Node): string | null {
  if (typeof node.type !== 'string' || !nodeTypes.has(node.type)) {
    return `Nội dung có phần “${asText(node.type)}” mà cổng không dùng: hãy xóa phần đó.`;
  }
  const fields = isNode(node.fields) ? (node.fields as Record<string, unknown>) : {};
  if (node.type === 'link' || node.type === 'autolink') return unsafeLink(fields);
  if (node.type === 'block') return unsoundBlock(fields);
  if (node.type === 'upload' && node.relationTo !== 'media') return 'Ảnh trong bài phải lấy từ kho ảnh.';
  return null;
}

function unsafeLink({ linkType, url }: Record<string, unknown>): string | null {
  if (linkType === 'internal') return null;
  // A link without an address yet: an editor has just made it.
  if (url === undefined || url === null || url === '') return null;
  if (typeof url === 'string' && isSafeAddress(url)) return null;
  return `Liên kết “${asText(url)}” không dùng được: địa chỉ phải bắt đầu bằng https://, http://, mailto:, tel: hoặc /.`;
}

function unsoundBlock({ blockType, url }: Record<string, unknown>): string | null {
  if (typeof blockType !== 'string' || !blockTypes.has(blockType)) {
    return `Nội dung có khung “${asText(blockType)}” mà cổng không dùng: hãy xóa khung đó.`;
  }
  // What is no video yet is only half typed: it shows nothing, and publication refuses it.
  if (blockType !== 'video' || typeof url !== 'string' || !foreignScheme.test(url)) return null;
  return `Liên kết video “${asText(url)}” không dùng được: hãy dùng YouTube, Vimeo, Facebook hoặc tệp .mp4.`;
}
