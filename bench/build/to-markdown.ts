import type { TextBlock } from '../text/write-article.ts';

/** The blocks as Markdown. The texts are free of characters that Markdown would read as its own. */
export function toMarkdown(blocks: readonly TextBlock[]): string {
  return `${blocks.map(blockOf).join('\n\n')}\n`;
}

const marks = { paragraph: '', subhead: '## ', quotation: '> ' };

function blockOf(block: TextBlock): string {
  if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n');
  return marks[block.kind] + block.text;
}
