import { expect, it } from 'vitest';
import { toMarkdown } from './to-markdown.ts';

it('writes every kind of block, with an empty line between them', () => {
  const blocks = [
    { kind: 'paragraph', text: 'Một.' },
    { kind: 'subhead', text: 'Hai' },
    { kind: 'quotation', text: '“Ba.”' },
    { kind: 'list', items: ['bốn', 'năm'] },
  ] as const;
  expect(toMarkdown(blocks.map((block) => ({ ...block }) as never))).toBe(
    'Một.\n\n## Hai\n\n> “Ba.”\n\n- bốn\n- năm\n',
  );
});
