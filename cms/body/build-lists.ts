import type { ItemBlock } from './blocks.ts';
import { listItemNode, listNode, type EditorNode } from './editor-nodes.ts';

interface OpenList {
  level: number;
  ordered: boolean;
  source: string;
  lastNumber: number;
  items: EditorNode[];
  node: EditorNode;
}

/**
 * Flat items with their levels → lists within lists, as the editor nests them: a nested list stands in an item of its
 * own after the item that it belongs to.
 */
export function buildLists(items: ItemBlock[], inlineNodes: (item: ItemBlock) => EditorNode[]): EditorNode[] {
  const outermost: EditorNode[] = [];
  const open: OpenList[] = [];
  for (const item of items) {
    const level = Math.min(item.level, open.length);
    open.length = Math.min(open.length, level + 1);
    const last = open.at(-1);
    if (last?.level === level && !continues(last, item)) open.pop();
    if (open.length <= level) openList(open, outermost, item, level);
    const list = open.at(-1);
    if (!list) continue;
    list.items.push(listItemNode(nextValue(list), level, inlineNodes(item)));
    list.lastNumber = item.number;
  }
  return outermost;
}

function continues(list: OpenList, item: ItemBlock): boolean {
  if (list.ordered !== item.ordered) return false;
  return !item.ordered || list.source === item.list || item.number === list.lastNumber + 1;
}

function openList(open: OpenList[], outermost: EditorNode[], item: ItemBlock, level: number): void {
  const items: EditorNode[] = [];
  const node = listNode(item.ordered, item.number, items);
  const parent = open.at(-1);
  if (parent) parent.items.push(listItemNode(nextValue(parent), level - 1, [node]));
  else outermost.push(node);
  open.push({ level, ordered: item.ordered, source: item.list, lastNumber: item.number - 1, items, node });
}

/** The editor counts items from the list's start; an item that only holds a list does not count. */
function nextValue(list: OpenList): number {
  const own = list.items.filter((item) => item.children?.[0]?.type !== 'list').length;
  return Number(list.node['start']) + own;
}
