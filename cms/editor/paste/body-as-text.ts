import type { EditorNode, EditorState } from '../../body/editor-nodes.ts';

const marks: [bit: number, tag: string][] = [
  [1, 'b'],
  [2, 'i'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
];

/** A body as lines that a person can read and compare: all that it holds, and nothing else. For tests. */
export function bodyAsText({ root }: EditorState): string[] {
  return root.children.flatMap((node) => linesOf(node, ''));
}

function linesOf(node: EditorNode, indent: string): string[] {
  if (node.type === 'list') return (node.children ?? []).flatMap((item) => itemLines(node, item, indent));
  if (node.type === 'table') return (node.children ?? []).map(rowLine);
  if (node.type === 'horizontalrule') return ['---'];
  if (node.type === 'block') return [`block: ${JSON.stringify(node.fields, withoutIds)}`];
  const name = typeof node['tag'] === 'string' ? node['tag'] : node.type;
  return [`${name}: ${inlineText(node)}`];
}

const withoutIds = (key: string, value: unknown): unknown => (key === 'id' ? undefined : value);

function itemLines(list: EditorNode, item: EditorNode, indent: string): string[] {
  const [only] = item.children ?? [];
  if (only?.type === 'list') return linesOf(only, `${indent}  `);
  return [
    `${indent}${list['listType'] === 'number' ? `${String(item['value'])}.` : '-'} ${inlineText(item)}`,
  ];
}

function rowLine(row: EditorNode): string {
  return `|${(row.children ?? []).map((cell) => `${cellShape(cell)} ${cellText(cell)} |`).join('')}`;
}

function cellShape({ headerState, colSpan, rowSpan }: EditorNode): string {
  const spans = Number(colSpan) * Number(rowSpan) > 1 ? `(${String(colSpan)}×${String(rowSpan)})` : '';
  return ['', '=', '='][Number(headerState)] + spans;
}

const cellText = (cell: EditorNode): string => (cell.children ?? []).map(inlineText).join(' ¶ ');

function inlineText(node: EditorNode): string {
  if (node.type === 'linebreak') return ' ⏎ ';
  const text =
    typeof node['text'] === 'string' ? node['text'] : (node.children ?? []).map(inlineText).join('');
  if (node.type === 'link') return `[${text}](${(node['fields'] as { url: string }).url})`;
  const format = node.type === 'text' ? Number(node['format']) : 0;
  return marks.reduce((inner, [bit, tag]) => (format & bit ? `<${tag}>${inner}</${tag}>` : inner), text);
}
