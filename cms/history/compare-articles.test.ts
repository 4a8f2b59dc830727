import { expect, test } from 'vitest';
import { compareArticles } from './compare-articles.ts';
import { textLines } from './text-lines.ts';

const paragraphs = (...texts: string[]) => ({
  root: {
    type: 'root',
    children: texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  },
});

test('words are compared, not letters, accents included', () => {
  const before = { title: 'Công đoàn tặng quà Tết', sapo: 'Như cũ' };
  const after = { title: 'Công đoàn trao quà Tết', sapo: 'Như cũ' };
  expect(compareArticles(before, after)).toEqual([
    {
      label: 'Tiêu đề',
      same: false,
      parts: [
        { text: 'Công đoàn ', kind: 'same' },
        { text: 'tặng', kind: 'removed' },
        { text: 'trao', kind: 'added' },
        { text: ' quà Tết', kind: 'same' },
      ],
    },
    { label: 'Sapo', same: true, parts: [{ text: 'Như cũ', kind: 'same' }] },
  ]);
});

test('a body is compared by its lines', () => {
  const [body] = compareArticles(
    { body: paragraphs('Một', 'Hai') },
    { body: paragraphs('Một', 'Hai', 'Ba') },
  );
  expect(body).toMatchObject({ label: 'Nội dung', same: false });
  expect(body?.parts.at(-1)).toEqual({ text: '\nBa', kind: 'added' });
});

test('bylines, source and tags are read as lines', () => {
  const document = {
    bylines: [{ name: 'Vi Văn Nghĩa', role: 'Chủ tịch', unit: null }],
    source: { name: 'Báo Lao Động', url: null },
    tags: ['Tết', 'đoàn viên'],
  };
  const read = compareArticles({}, document).map(({ label, parts }) => [label, parts[0]?.text]);
  expect(read).toEqual([
    ['Tác giả', 'Vi Văn Nghĩa – Chủ tịch'],
    ['Nguồn', 'Báo Lao Động'],
    ['Từ khóa', 'Tết, đoàn viên'],
  ]);
});

test('lists, tables and pictures have lines of their own', () => {
  const text = (value: string) => ({ type: 'text', text: value });
  const cell = (value: string) => ({
    type: 'tablecell',
    children: [{ type: 'paragraph', children: [text(value)] }],
  });
  const root = {
    type: 'root',
    children: [
      { type: 'heading', children: [text('Mục')] },
      {
        type: 'list',
        children: [{ type: 'listitem', children: [text('a'), { type: 'linebreak' }, text('b')] }],
      },
      { type: 'upload', value: 'x' },
      { type: 'table', children: [{ type: 'tablerow', children: [cell('1'), cell('2')] }] },
    ],
  };
  expect(textLines({ root })).toEqual(['Mục', 'a b', '[Ảnh hoặc tệp]', '1', '2']);
});
