import type { TextBlock } from '../text/write-article.ts';

/** The blocks as Markdown. The texts are free of characters that Markdown would read as its own. */
export function toMarkdown(blocks: readonly TextBlock[]): string {
  return `${blocks.map(blockOf).join('\n\n')}\n`;
}

function blockOf(block: TextBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'subhead':
      return `## ${block.text}`;
    case 'quotation':
      return `> ${block.text}`;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
  }
}
