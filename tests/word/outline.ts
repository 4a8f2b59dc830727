import { articleOfWordFile } from '../../cms/word/article-of-word-file.ts';
import type { WordFile } from '../../cms/word/read-word-file.ts';

interface EditorNode {
  type: string;
  tag?: string;
  text?: string;
  value?: unknown;
  fields?: { url?: string };
  children?: EditorNode[];
}

/** The whole article that a Word file becomes, as lines that a person can read and compare. */
export function outlineOf({ recognised, notices }: WordFile, fileName: string): string {
  const media = new Map(recognised.pictures.map(({ picture }) => [picture, `ảnh ${picture + 1}`]));
  const { data, unplaced } = articleOfWordFile(recognised, media, fileName);
  const lines = [
    `Tiêu đề: ${data.title}`,
    `Nơi viết: ${data.dateline}`,
    `Sapo: ${data.sapo}`,
    `Ảnh bìa: ${data.cover ?? ''}`,
    `Nguồn: ${data.source?.name ?? ''}`,
    ...data.bylines.map(
      ({ name, role, unit, isContributor }) =>
        `Tác giả: ${[name, role, unit, isContributor ? 'CTV' : ''].join(' | ')}`,
    ),
    '--- Ảnh',
    ...recognised.pictures.map(
      ({ picture, caption, credit, alt }) => `ảnh ${picture + 1}: ${[caption, credit, alt].join(' | ')}`,
    ),
    '--- Bài',
    ...((data.body?.root.children ?? []) as EditorNode[]).flatMap((node) => linesOf(node)),
    '--- Chưa xếp được',
    ...[...recognised.unplaced, ...unplaced].map(({ text, reason }) => `${text} (${reason})`),
    '--- Cần xem lại',
    ...recognised.doubts.map(({ field, message }) => `${field}: ${message}`),
    ...notices,
  ];
  return `${lines.map((line) => line.replaceAll('\n', ' ⏎ ').trimEnd()).join('\n')}\n`;
}

function linesOf(node: EditorNode, depth = 0): string[] {
  const indent = '  '.repeat(depth);
  if (node.type === 'upload') return [`${indent}[${String(node.value)}]`];
  if (node.type === 'list' || node.type === 'listitem') {
    const inner = (node.children ?? []).filter((child) => child.type === 'list' || child.type === 'listitem');
    if (inner.length > 0)
      return inner.flatMap((child) => linesOf(child, depth + (node.type === 'listitem' ? 1 : 0)));
    return [`${indent}- ${textOf(node)}`];
  }
  if (node.type === 'table')
    return (node.children ?? []).map((row) => `| ${(row.children ?? []).map(textOf).join(' | ')} |`);
  return [`${indent}${node.tag ?? node.type}: ${textOf(node)}`];
}

const textOf = (node: EditorNode): string =>
  node.type === 'linebreak'
    ? '\n'
    : (node.text ?? '') + (node.children ?? []).map(textOf).join('') + addressOf(node);

const addressOf = ({ type, fields }: EditorNode) => (type === 'link' ? ` <${fields?.url ?? ''}>` : '');
