import type { TextBlock } from '../text/write-article.ts';

const frame = { direction: 'ltr', format: '', indent: 0, version: 1 } as const;

const text = (value: string) => ({
  type: 'text',
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: value,
  version: 1,
});

/** The blocks as the editor stores them: Lexical's state. */
export function toLexical(blocks: readonly TextBlock[]) {
  return { root: { type: 'root', ...frame, children: blocks.map(toNode) } };
}

function toNode(block: TextBlock) {
  if (block.kind === 'list') {
    const children = block.items.map(toItem);
    return { type: 'list', ...frame, children, listType: 'bullet', start: 1, tag: 'ul' };
  }
  const children = [text(block.text)];
  if (block.kind === 'subhead') return { type: 'heading', ...frame, children, tag: 'h2' };
  if (block.kind === 'quotation') return { type: 'quote', ...frame, children };
  return { type: 'paragraph', ...frame, children, textFormat: 0, textStyle: '' };
}

function toItem(item: string, index: number) {
  return { type: 'listitem', ...frame, children: [text(item)], value: index + 1 };
}
