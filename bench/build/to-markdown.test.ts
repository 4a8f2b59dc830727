import { expect, it } from 'vitest';
import type { TextBlock } from '../text/write-article.ts';
import { toMarkdown } from './to-markdown.ts';

it('writes every kind of block, with an empty line between them', () => {
  const blocks: TextBlock[] = [
    { kind: 'paragraph', text: 'Một.' },
    { kind: 'subhead', text: 'Hai' },
    { kind: 'quotation', text: '“Ba.”' },
    { kind: 'list', items: ['bốn', 'năm'] },
  ];
  expect(toMarkdown(blocks)).toBe('Một.\n\n## Hai\n\n> “Ba.”\n\n- bốn\n- năm\n');
});
