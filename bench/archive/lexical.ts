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
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', ...frame, children: [text(block.text)], textFormat: 0, textStyle: '' };
    case 'subhead':
      return { type: 'heading', ...frame, children: [text(block.text)], tag: 'h2' };
    case 'quotation':
      return { type: 'quote', ...frame, children: [text(block.text)] };
    case 'list':
      return {
        type: 'list',
        ...frame,
        children: block.items.map(toItem),
        listType: 'bullet',
        start: 1,
        tag: 'ul',
      };
  }
}

function toItem(item: string, index: number) {
  return { type: 'listitem', ...frame, children: [text(item)], value: index + 1 };
}
